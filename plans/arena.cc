#include "plans/arena.h"

#include <algorithm>

namespace rasoat::plans {

void Arena::clear() {
  blocks_.resize(std::min(blocks_.size(), kMostKept));
  used_blocks_ = 0;
  used_ = kBlock;
}

void* Arena::do_allocate(std::size_t bytes, std::size_t alignment) {
  if (bytes > kLarge) return std::pmr::new_delete_resource()->allocate(bytes, alignment);
  std::size_t at = (used_ + alignment - 1) & ~(alignment - 1);
  if (at + bytes > kBlock) {
    if (used_blocks_ == blocks_.size()) blocks_.push_back(std::make_unique_for_overwrite<std::byte[]>(kBlock));
    ++used_blocks_;
    at = 0;
  }
  used_ = at + bytes;
  return blocks_[used_blocks_ - 1].get() + at;
}

void Arena::do_deallocate(void* memory, std::size_t bytes, std::size_t alignment) {
  if (bytes > kLarge) std::pmr::new_delete_resource()->deallocate(memory, bytes, alignment);
}

bool Arena::do_is_equal(const std::pmr::memory_resource& other) const noexcept { return this == &other; }

}  // namespace rasoat::plans
