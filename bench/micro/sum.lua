-- SPDX-License-Identifier: MIT
-- As sum.c.
function run(n)
  local sum = 0
  for i = 0, n - 1 do
    sum = sum + i
  end
  return sum
end
