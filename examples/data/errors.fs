: half ( n -- ) 2 / . ;
10 half cr
1 0 mod .
