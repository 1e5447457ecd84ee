// Tests run in the language and with the settings of the program itself, whatever the caller has chosen for his own.
#define CATCH_CONFIG_RUNNER
#include <cstdlib>

#include "tests/support/catch.h"

int main(int count, char** arguments) {
  unsetenv("RASOAT_LANG");
  return Catch::Session().run(count, arguments);
}
