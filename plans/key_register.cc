#include "plans/key_register.h"

#include <bit>
#include <chrono>
#include <cstring>

namespace rasoat::plans {
namespace {

constexpr std::size_t kFew = 24;

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
    : text_of_(text_of), context_(context), seed_(process_seed()) {
  keys_.reserve(256);
}

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

void KeyRegister::insert(Table& table, std::uint32_t position) const {
  const std::size_t mask = table.slots.size() - 1;
  std::size_t slot = keys_[position].hash & mask;
  while (table.slots[slot] != 0) slot = (slot + 1) & mask;
  table.slots[slot] = position + 1;
}

// At most half full, so that a search ends soon.
void KeyRegister::fill(Table& table) const {
  const std::size_t count = keys_.size() - table.mark;
  table.slots.assign(std::bit_ceil(count * 4), 0);
  for (std::size_t at = table.mark; at < keys_.size(); ++at) insert(table, static_cast<std::uint32_t>(at));
}

KeyRegister::Table& KeyRegister::table_at(std::uint32_t mark) {
  if (tables_.empty() || tables_.back().mark != mark) {
    tables_.push_back({mark, {}});
    fill(tables_.back());
  }
  return tables_.back();
}

NodeId KeyRegister::find(std::uint32_t mark, std::uint64_t hash, std::string_view text) {
  const auto matches = [&](const Key& key) { return key.hash == hash && text_of_(context_, key.id) == text; };
  if (keys_.size() - mark < kFew) {
    for (std::size_t at = mark; at < keys_.size(); ++at) {
      if (matches(keys_[at])) return keys_[at].id;
    }
    return kNoNode;
  }
  const Table& table = table_at(mark);
  const std::size_t mask = table.slots.size() - 1;
  for (std::size_t slot = hash & mask; table.slots[slot] != 0; slot = (slot + 1) & mask) {
    const Key& key = keys_[table.slots[slot] - 1];
    if (matches(key)) return key.id;
  }
  return kNoNode;
}

NodeId KeyRegister::add(std::uint32_t mark, std::string_view text, NodeId id) {
  const std::uint64_t hash = hash_of(text);
  const NodeId earlier = find(mark, hash, text);
  if (earlier != kNoNode) return earlier;
  keys_.push_back({hash, id});
  if (tables_.empty() || tables_.back().mark != mark) return kNoNode;
  Table& table = tables_.back();
  if ((keys_.size() - mark) * 2 > table.slots.size()) {
    fill(table);
  } else {
    insert(table, static_cast<std::uint32_t>(keys_.size() - 1));
  }
  return kNoNode;
}

void KeyRegister::drop_to(std::uint32_t mark) {
  keys_.resize(mark);
  while (!tables_.empty() && tables_.back().mark >= mark) tables_.pop_back();
}

}  // namespace rasoat::plans
