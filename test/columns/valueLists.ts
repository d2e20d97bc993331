export function valueLists(_seed:number,_lists:number):{rows:any[],truth:Map<string,any>,language:string}[]{return []}
