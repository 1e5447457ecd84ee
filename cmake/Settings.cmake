# How everything is compiled. Sanitizers come from the preset `sanitize`.
set(CMAKE_CXX_STANDARD 23)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
if(NOT CMAKE_BUILD_TYPE)
  set(CMAKE_BUILD_TYPE Release)
endif()

option(RASOAT_SANITIZE "AddressSanitizer and UndefinedBehaviorSanitizer" OFF)
if(RASOAT_SANITIZE)
  # Lines are all that a sanitizer's trace shows of what a debugger could know: a tenth of the time to build. -Og takes no
  # longer to build than no optimisation, and the tests less than half the time.
  add_compile_options(-fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer -g1 -Og)
  add_link_options(-fsanitize=address,undefined)
endif()

find_program(CCACHE ccache)
if(CCACHE)
  # What ccache must be told to keep anything of a file with a precompiled header.
  set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env CCACHE_SLOPPINESS=pch_defines,time_macros ${CCACHE})
  set(CMAKE_C_COMPILER_LAUNCHER ${CCACHE})
endif()

add_library(rasoat_warnings INTERFACE)
target_compile_options(rasoat_warnings INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wno-sign-conversion -Werror)
# g++ 12 warns of an impossible overlap inside std::string's own concatenation (GCC bug 105651).
target_compile_options(rasoat_warnings INTERFACE $<$<CXX_COMPILER_ID:GNU>:-Wno-restrict>)
