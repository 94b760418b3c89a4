# SPDX-License-Identifier: MIT
# -DWEFT_PGO=ON: gcc lays out the compiler by a profile. An instrumented weft is built in pgo/ of the build tree, compiles
# the modules of examples/, and the library is compiled with what it counted. What was never executed there is optimized
# as without a profile. See docs/design/compile-speed.md.
set(pgo_files -fprofile-prefix-path=${PROJECT_BINARY_DIR} -fprofile-update=single)
if(WEFT_PGO_TRAINEE)
  foreach(objects ${WEFT_HOST_OBJECTS})
    target_compile_options(${objects} PRIVATE -fprofile-generate=${PROJECT_BINARY_DIR}/profile ${pgo_files})
  endforeach()
  target_link_options(weft_options INTERFACE -fprofile-generate)
elseif(WEFT_PGO)
  if(NOT CMAKE_C_COMPILER_ID STREQUAL GNU OR CMAKE_CROSSCOMPILING)
    message(FATAL_ERROR "WEFT_PGO needs gcc, and a machine that runs what it builds")
  endif()
  set(trainee ${PROJECT_BINARY_DIR}/pgo)
  file(GLOB_RECURSE pgo_sources CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/src/*.[chS] ${PROJECT_SOURCE_DIR}/stencils/out/*.[ch])
  file(GLOB modules CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/examples/*.wasm)
  set(train)
  foreach(module ${modules})
    list(APPEND train COMMAND ${trainee}/weft compile --compile-threads=1 ${module})
  endforeach()
  add_custom_command(OUTPUT ${trainee}/trained DEPENDS ${pgo_sources} ${modules} VERBATIM
    COMMAND ${CMAKE_COMMAND} -E rm -rf ${trainee}/profile
    COMMAND ${CMAKE_COMMAND} -S ${PROJECT_SOURCE_DIR} -B ${trainee} -G ${CMAKE_GENERATOR} -DCMAKE_BUILD_TYPE=${CMAKE_BUILD_TYPE}
            -DCMAKE_C_COMPILER=${CMAKE_C_COMPILER} -DWEFT_PGO_TRAINEE=ON -DWEFT_PGO=OFF
    COMMAND ${CMAKE_COMMAND} --build ${trainee} --target weft
    ${train}
    COMMAND ${CMAKE_COMMAND} -E touch ${trainee}/trained)
  add_custom_target(pgo_profile DEPENDS ${trainee}/trained)
  foreach(objects ${WEFT_HOST_OBJECTS})
    add_dependencies(${objects} pgo_profile)
    target_compile_options(${objects} PRIVATE -fprofile-use=${trainee}/profile ${pgo_files} -fprofile-partial-training
      -Wno-missing-profile -Wno-maybe-uninitialized)
  endforeach()
endif()
