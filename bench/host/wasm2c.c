// SPDX-License-Identifier: MIT
/* Host of a workload that wasm2c made C of; WASM2C_H is the header that it wrote. */
#include WASM2C_H
#include "loop.h"

static Z_workload_instance_t instance;

static uint64_t call(uint32_t n)
{
  return Z_workloadZ_run(&instance, n);
}

int main(void)
{
  wasm_rt_init();
  Z_workload_init_module();
  Z_workload_instantiate(&instance);
  serve(0, call);
  return 0;
}
