#include "app/draft.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <filesystem>
#include <random>
#include <system_error>
#include <utility>
#include <vector>

namespace rasoat::app {
namespace {

// More than a run has at once; the rest would be left behind by a signal that ends it at once.
constexpr std::size_t kSlots = 64;
std::array<std::atomic<const char*>, kSlots> slots;
static_assert(std::atomic<const char*>::is_always_lock_free, "a signal handler may touch nothing else");

std::size_t keep_in_slot(const char* path) {
  for (std::size_t i = 0; i < kSlots; ++i) {
    const char* empty = nullptr;
    if (slots[i].compare_exchange_strong(empty, path)) return i;
  }
  return kSlots;
}

// A signal that came when a file is made and not yet in its slot would leave it behind.
class SignalsHeld {
 public:
  SignalsHeld() {
    sigset_t all;
    sigfillset(&all);
    pthread_sigmask(SIG_SETMASK, &all, &before_);
  }
  ~SignalsHeld() { pthread_sigmask(SIG_SETMASK, &before_, nullptr); }
  SignalsHeld(const SignalsHeld&) = delete;
  SignalsHeld& operator=(const SignalsHeld&) = delete;

 private:
  sigset_t before_{};
};

std::string name_beside(const std::string& place) {
  static std::atomic<unsigned> made{0};
  std::random_device random;
  std::array<char, 32> name{};
  (void)std::snprintf(name.data(), name.size(), ".rasoat-%08x%02x.tmp", static_cast<unsigned>(random()),
                      ++made & 0xFFU);
  // Not of the place's own name, which may be as long as the system allows.
  return std::filesystem::path(place).replace_filename(name.data()).string();
}

}  // namespace

Draft::Draft(const std::string& place, Kind kind, Readers readers) : kind_(kind), slot_(kSlots) {
  const mode_t mode = readers == Readers::kOwner ? 0600 : 0666;
  constexpr int kTries = 100;
  const SignalsHeld held;
  for (int i = 0; i < kTries && !is_there_; ++i) {
    path_ = std::make_unique<std::string>(name_beside(place));
    if (kind == Kind::kWholeFolder) {
      is_there_ = ::mkdir(path_->c_str(), 0777) == 0;
    } else {
      file_ = ::open(path_->c_str(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, mode);
      is_there_ = file_ >= 0;
    }
    if (!is_there_ && errno != EEXIST) return;
  }
  if (is_there_ && kind == Kind::kOneFile) slot_ = keep_in_slot(path_->c_str());
}

// A signal that took the path just now reads it still, and may to the end of the program.
void Draft::forget() {
  static auto* const kTaken = new std::vector<std::unique_ptr<std::string>>;
  if (slot_ < kSlots && slots[slot_].exchange(nullptr) == nullptr) kTaken->push_back(std::move(path_));
  slot_ = kSlots;
  is_there_ = false;
}

Draft::~Draft() {
  if (file_ >= 0) ::close(file_);
  if (!is_there_) return;
  std::error_code ignored;
  std::filesystem::remove_all(*path_, ignored);
  forget();
}

int Draft::take_file() { return std::exchange(file_, -1); }

bool Draft::put(const std::string& place) {
  std::error_code error;
  std::filesystem::rename(*path_, place, error);
  if (!error) forget();
  return !error;
}

void Draft::remove_files() {
  for (std::atomic<const char*>& slot : slots) {
    if (const char* path = slot.exchange(nullptr)) ::unlink(path);
  }
}

}  // namespace rasoat::app
