# rasoat_npm_locked(VARIABLE FOLDER): the folder in which npm has laid out what FOLDER/package-lock.json names, for the
# tests only.
#
# Fetched by npm into the build folder, once for each state of the lock file, which holds a sha512 for every package: npm
# refuses whatever has other bytes. No script of a package is run.
function(rasoat_npm_locked variable folder)
  get_filename_component(name ${folder} NAME)
  set(target ${PROJECT_BINARY_DIR}/npm/${name})
  set(stamp ${target}/fetched.sha256)
  file(SHA256 ${folder}/package-lock.json wanted)
  set(actual "")
  if(EXISTS ${stamp})
    file(READ ${stamp} actual)
  endif()
  if(NOT actual STREQUAL wanted)
    find_program(NPM npm)
    if(NOT NPM)
      message(FATAL_ERROR "The tests need npm; install it or configure with -DBUILD_TESTING=OFF.")
    endif()
    file(REMOVE_RECURSE ${target})
    file(MAKE_DIRECTORY ${target})
    file(COPY ${folder}/package.json ${folder}/package-lock.json DESTINATION ${target})
    message(STATUS "Fetching the npm packages of ${name}")
    execute_process(COMMAND ${NPM} ci --ignore-scripts --no-audit --no-fund --silent WORKING_DIRECTORY ${target}
                    RESULT_VARIABLE failed OUTPUT_QUIET ERROR_VARIABLE reason)
    if(failed)
      message(FATAL_ERROR "npm could not fetch the packages of ${name}, which the tests need. ${reason}")
    endif()
    file(WRITE ${stamp} ${wanted})
  endif()
  set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${folder}/package-lock.json)
  set(${variable} ${target} PARENT_SCOPE)
endfunction()
