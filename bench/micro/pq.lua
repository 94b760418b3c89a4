-- SPDX-License-Identifier: MIT
-- As pq.c. (i & 15 is written as i % 16, which all Luas have.)
local function f(p, q, r)
  return p * q + p * q * r
end
function run(n)
  local sum = 0.0
  for i = 0, n - 1 do
    sum = sum + f(i % 16, 3, i % 8)
  end
  return sum
end
