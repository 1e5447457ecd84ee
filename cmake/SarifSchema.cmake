# rasoat_sarif_schema(VARIABLE): the path of the JSON Schema of SARIF 2.1.0, which the tests hold our reports against.
#
# It is published on npm inside Microsoft's matchers for SARIF; fetched by npm into the build folder, once, and used only if
# the package's bytes are those we know.
set(RASOAT_SARIF_PACKAGE "@microsoft/jest-sarif")
set(RASOAT_SARIF_VERSION "1.0.0-beta.0")
# The sha512 of the tarball; `npm view @microsoft/jest-sarif@1.0.0-beta.0 dist.integrity` says it in base64.
set(RASOAT_SARIF_SHA512
    "0357ce84f77a21ce620e4e05f583f0d6a341e1717eefe22f891ef197caf617a433424c7972963d2ec1a4dab1318852047016e3a559d29b058606e9004a4890f4")

function(rasoat_sarif_schema variable)
  set(folder ${PROJECT_BINARY_DIR}/sarif-schema)
  set(tarball ${folder}/microsoft-jest-sarif-${RASOAT_SARIF_VERSION}.tgz)
  set(schema ${folder}/package/lib/schemas/sarif-2.1.0-rtm.5.json)
  set(actual "")
  if(EXISTS ${tarball})
    file(SHA512 ${tarball} actual)
  endif()
  if(NOT actual STREQUAL RASOAT_SARIF_SHA512)
    find_program(NPM npm)
    if(NOT NPM)
      message(FATAL_ERROR "The tests need npm, to fetch ${RASOAT_SARIF_PACKAGE}; install it or configure with -DBUILD_TESTING=OFF.")
    endif()
    file(MAKE_DIRECTORY ${folder})
    message(STATUS "Fetching ${RASOAT_SARIF_PACKAGE} ${RASOAT_SARIF_VERSION}")
    execute_process(COMMAND ${NPM} pack --silent ${RASOAT_SARIF_PACKAGE}@${RASOAT_SARIF_VERSION}
                    WORKING_DIRECTORY ${folder} RESULT_VARIABLE failed OUTPUT_QUIET ERROR_VARIABLE reason)
    if(failed OR NOT EXISTS ${tarball})
      message(FATAL_ERROR "npm could not fetch ${RASOAT_SARIF_PACKAGE} ${RASOAT_SARIF_VERSION}, which the tests need. ${reason}")
    endif()
    file(SHA512 ${tarball} actual)
    if(NOT actual STREQUAL RASOAT_SARIF_SHA512)
      file(REMOVE ${tarball})
      message(FATAL_ERROR "What npm fetched as ${RASOAT_SARIF_PACKAGE} ${RASOAT_SARIF_VERSION} is not the package we know: its sha512 is ${actual}.")
    endif()
    file(REMOVE_RECURSE ${folder}/package)
  endif()
  if(NOT EXISTS ${schema})
    file(ARCHIVE_EXTRACT INPUT ${tarball} DESTINATION ${folder} PATTERNS "package/lib/schemas/*")
  endif()
  set(${variable} ${schema} PARENT_SCOPE)
endfunction()
