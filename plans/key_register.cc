#include "plans/key_register.h"

#include <bit>
#include <chrono>
#include <cstring>

namespace rasoat::plans {
namespace {

// The product's both halves, mixed: every bit of either factor reaches the result.
std::uint64_t mix(std::uint64_t a, std::uint64_t b) {
  __extension__ using Wide = unsigned __int128;
  const Wide product = static_cast<Wide>(a) * b;
  return static_cast<std::uint64_t>(product) ^ static_cast<std::uint64_t>(product >> 64);
}

// Decides only how long a search takes, never what it finds.
std::uint64_t process_seed() {
  static const std::uint64_t seed = mix(
      static_cast<std::uint64_t>(std::chrono::steady_clock::now().time_since_epoch().count()) | 1, 0x9E3779B97F4A7C15u);
  return seed;
}

}  // namespace

KeyRegister::KeyRegister(TextOf text_of, const void* context)
    : text_of_(text_of), context_(context), seed_(process_seed()), keys_(64) {}

std::uint64_t KeyRegister::hash_of(std::string_view text) const {
  std::uint64_t hash = seed_ ^ text.size();
  while (text.size() > 8) {
    std::uint64_t part = 0;
    std::memcpy(&part, text.data(), 8);
    hash = mix(hash ^ part, 0xD6E8FEB86659FD93u ^ seed_);
    text.remove_prefix(8);
  }
  std::uint64_t part = 0;
  std::memcpy(&part, text.data(), text.size());
  return mix(hash ^ part, 0xA0761D6478BD642Fu ^ seed_);
}

void KeyRegister::insert(Table& table, std::uint64_t hash, std::uint32_t position) {
  const std::size_t mask = table.slots.size() - 1;
  std::size_t slot = hash & mask;
  while (table.slots[slot] != 0) slot = (slot + 1) & mask;
  table.slots[slot] = position + 1;
}

// At most half full, so that a search ends soon.
void KeyRegister::fill(Table& table) const {
  const std::size_t count = used_ - table.mark;
  table.slots.assign(std::bit_ceil(count * 4), 0);
  for (std::size_t at = table.mark; at < used_; ++at) {
    insert(table, hash_of(text_of_(context_, keys_[at].id)), static_cast<std::uint32_t>(at));
  }
}

KeyRegister::Table& KeyRegister::table_at(std::uint32_t mark) {
  if (tables_.empty() || tables_.back().mark != mark) {
    tables_.push_back({mark, {}});
    fill(tables_.back());
  }
  return tables_.back();
}

NodeId KeyRegister::search_and_add(std::uint32_t mark, std::uint64_t print, std::string_view text, NodeId id) {
  if (used_ - mark >= kFew) return add_to_many(mark, print, text, id);
  for (std::size_t at = mark; at < used_; ++at) {
    if (keys_[at].print == print && text_of_(context_, keys_[at].id) == text) return keys_[at].id;
  }
  push(print, id);
  return kNoNode;
}

NodeId KeyRegister::add_to_many(std::uint32_t mark, std::uint64_t print, std::string_view text, NodeId id) {
  Table& table = table_at(mark);
  const std::uint64_t hash = hash_of(text);
  const std::size_t mask = table.slots.size() - 1;
  for (std::size_t slot = hash & mask; table.slots[slot] != 0; slot = (slot + 1) & mask) {
    const Key& key = keys_[table.slots[slot] - 1];
    if (key.print == print && text_of_(context_, key.id) == text) return key.id;
  }
  push(print, id);
  if (std::size_t{used_ - mark} * 2 > table.slots.size()) {
    fill(table);
  } else {
    insert(table, hash, static_cast<std::uint32_t>(used_ - 1));
  }
  return kNoNode;
}

}  // namespace rasoat::plans
