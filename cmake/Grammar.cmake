# tree_sitter_yaml: the YAML grammar of tree-sitter, a third witness in the tests (never in the product).
#
# Fetched by npm into the build folder, once, and used only if its bytes are those we know.
set(RASOAT_GRAMMAR_PACKAGE "@tree-sitter-grammars/tree-sitter-yaml")
set(RASOAT_GRAMMAR_VERSION "0.7.1")
# The sha512 of the tarball; `npm view @tree-sitter-grammars/tree-sitter-yaml@0.7.1 dist.integrity` says it in base64.
set(RASOAT_GRAMMAR_SHA512
    "0329c1c242284024e08c3477ddb0d4a7d32aabe613728d22b379f985102932a1bda1fffa038790b1f0b5fee484787494c8c41261ac1c0166a6b1ec6756920fe1")

function(rasoat_grammar)
  set(folder ${PROJECT_BINARY_DIR}/grammar)
  set(tarball ${folder}/tree-sitter-grammars-tree-sitter-yaml-${RASOAT_GRAMMAR_VERSION}.tgz)
  set(actual "")
  if(EXISTS ${tarball})
    file(SHA512 ${tarball} actual)
  endif()
  if(NOT actual STREQUAL RASOAT_GRAMMAR_SHA512)
    find_program(NPM npm)
    if(NOT NPM)
      message(FATAL_ERROR "The tests need npm, to fetch ${RASOAT_GRAMMAR_PACKAGE}; install it or configure with -DBUILD_TESTING=OFF.")
    endif()
    file(MAKE_DIRECTORY ${folder})
    message(STATUS "Fetching ${RASOAT_GRAMMAR_PACKAGE} ${RASOAT_GRAMMAR_VERSION}")
    execute_process(COMMAND ${NPM} pack --silent ${RASOAT_GRAMMAR_PACKAGE}@${RASOAT_GRAMMAR_VERSION}
                    WORKING_DIRECTORY ${folder} RESULT_VARIABLE failed OUTPUT_QUIET ERROR_VARIABLE reason)
    if(failed OR NOT EXISTS ${tarball})
      message(FATAL_ERROR "npm could not fetch ${RASOAT_GRAMMAR_PACKAGE} ${RASOAT_GRAMMAR_VERSION}, which the tests need. ${reason}")
    endif()
    file(SHA512 ${tarball} actual)
    if(NOT actual STREQUAL RASOAT_GRAMMAR_SHA512)
      file(REMOVE ${tarball})
      message(FATAL_ERROR "What npm fetched as ${RASOAT_GRAMMAR_PACKAGE} ${RASOAT_GRAMMAR_VERSION} is not the package we know: its sha512 is ${actual}.")
    endif()
    file(REMOVE_RECURSE ${folder}/package)
  endif()
  if(NOT EXISTS ${folder}/package/src/parser.c)
    file(ARCHIVE_EXTRACT INPUT ${tarball} DESTINATION ${folder} PATTERNS "package/src/*")
  endif()
  add_library(tree_sitter_yaml STATIC ${folder}/package/src/parser.c ${folder}/package/src/scanner.c)
  target_include_directories(tree_sitter_yaml PRIVATE ${folder}/package/src)
  # Generated C, not ours to mend.
  target_compile_options(tree_sitter_yaml PRIVATE -w)
endfunction()
rasoat_grammar()
