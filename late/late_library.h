// A library that few runs need, opened when one of its functions is first called, so that the others do not wait until
// the system has found and linked it with all that it needs in turn.
//
// For the door of a library, the one source file that includes it. Within its namespace each function that is declared
// late is written as ever; cmake/LateLibrary.cmake gives the library's name.
//
//   RASOAT_LATE(RASOAT_LIBGIT2, git_blob_free);     // at the top, once for each function
//   git_blob_free(blob);                            // from any thread; LibraryMissing where it is not installed
#pragma once

#include <atomic>
#include <stdexcept>
#include <string>

namespace rasoat::late {

struct LibraryMissing : std::runtime_error {
  using std::runtime_error::runtime_error;
};

// Never null; throws LibraryMissing. The library stays open.
[[nodiscard]] void* find_late(const char* library, const char* function);

template <typename Function>
class LateCall;

template <typename Result, typename... Parameters, bool kNoexcept>
class LateCall<Result (*)(Parameters...) noexcept(kNoexcept)> {
 public:
  constexpr LateCall(const char* library, const char* name) : library_(library), name_(name) {}

  Result operator()(Parameters... parameters) const {
    auto* function = found_.load(std::memory_order_acquire);
    if (function == nullptr) {
      function = reinterpret_cast<Result (*)(Parameters...)>(find_late(library_, name_));
      found_.store(function, std::memory_order_release);
    }
    return function(parameters...);
  }

 private:
  const char* library_;
  const char* name_;
  mutable std::atomic<Result (*)(Parameters...)> found_{nullptr};
};

}  // namespace rasoat::late

// A macro, because a function's name is needed as a type, as a text and as itself.
// NOLINTBEGIN(bugprone-macro-parentheses)
#define RASOAT_LATE(library, function) \
  constinit const rasoat::late::LateCall<decltype(&::function)> function { library, #function }
// NOLINTEND(bugprone-macro-parentheses)
