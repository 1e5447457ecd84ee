# Debian 12 packages (.ci/packages.txt) and, for the tests, one npm package (cmake/Grammar.cmake). Linked PRIVATE.
find_package(PkgConfig REQUIRED)
find_package(Threads REQUIRED)
find_package(fmt REQUIRED)
find_package(yaml-cpp REQUIRED)
find_package(ICU REQUIRED COMPONENTS uc i18n)
find_package(CLI11 REQUIRED)
pkg_check_modules(RE2 REQUIRED IMPORTED_TARGET re2)
pkg_check_modules(CMark REQUIRED IMPORTED_TARGET libcmark-gfm)
find_library(CMARK_EXTENSIONS cmark-gfm-extensions REQUIRED)  # has no .pc file of its own
target_link_libraries(PkgConfig::CMark INTERFACE ${CMARK_EXTENSIONS})
pkg_check_modules(RapidJSON REQUIRED IMPORTED_TARGET RapidJSON)
