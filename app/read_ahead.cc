#include "app/read_ahead.h"

#include <sys/resource.h>

#include <utility>

#include "plans/source_file.h"

namespace rasoat::app {
namespace {

constexpr std::size_t kAhead = 32;  // so many requests keep a disk busy, and so few are in memory soon

}  // namespace

long ReadAhead::blocks_of_process() {
  struct rusage used{};
  return ::getrusage(RUSAGE_SELF, &used) == 0 ? used.ru_inblock : 0;
}

ReadAhead::ReadAhead(std::size_t count, Name name, long (*blocks_read)())
    : count_(count), name_(std::move(name)), blocks_read_(blocks_read), blocks_(blocks_read()), needed_up_to_(0) {}

void ReadAhead::loading(std::size_t file) {
  const long blocks = blocks_read_();
  if (blocks_.exchange(blocks, std::memory_order_relaxed) != blocks)
    needed_up_to_.store(file + 2 * kAhead, std::memory_order_relaxed);
  if (file < needed_up_to_.load(std::memory_order_relaxed) && file + kAhead < count_)
    plans::SourceFile::fetch(name_(file + kAhead));
}

}  // namespace rasoat::app
