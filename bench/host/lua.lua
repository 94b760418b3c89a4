-- SPDX-License-Identifier: MIT
-- Host of a workload in Lua 5.4 or LuaJIT:   lua.lua FILE      The protocol is in loop.h; FILE defines run(n).
local clock = os.clock
if jit then -- os.clock is in steps of 10 ms on some systems, and counts only this process
  local ffi = require 'ffi'
  ffi.cdef 'typedef struct { long s, ns; } T; int clock_gettime(int, T *);'
  local t = ffi.new 'T'
  clock = function()
    ffi.C.clock_gettime(1, t)
    return tonumber(t.s) + tonumber(t.ns) * 1e-9
  end
end
local start = clock()
dofile(arg[1])
io.stdout:setvbuf 'line'
io.write(string.format('ready %.0f\n', (clock() - start) * 1e9))
for line in io.lines() do
  local n = tonumber(line)
  local begin = clock()
  local result = run(n)
  local stop = clock()
  io.write(string.format('%.0f %.0f\n', (stop - begin) * 1e9, result))
end
