#include "late/late_library.h"

#include <dlfcn.h>

namespace rasoat::late {

void* find_late(const char* library, const char* function) {
  void* const opened = dlopen(library, RTLD_LAZY | RTLD_LOCAL);
  void* const found = opened == nullptr ? nullptr : dlsym(opened, function);
  if (found == nullptr) {
    const char* const why = dlerror();
    throw LibraryMissing(why == nullptr ? library : why);
  }
  return found;
}

}  // namespace rasoat::late
