#include "plans/key_register.h"

#include <bit>

#include "plans/text_hash.h"

namespace rasoat::plans {

KeyRegister::KeyRegister(TextOf text_of, const void* context) : text_of_(text_of), context_(context), keys_(64) {}

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
    insert(table, hash_of_text(text_of_(context_, keys_[at].id)), static_cast<std::uint32_t>(at));
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
  const std::uint64_t hash = hash_of_text(text);
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
