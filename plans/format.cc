#include "plans/format.h"

#include <array>
#include <string>

#include "plans/format_table.h"
#include "plans/key_print.h"
#include "plans/short_form.h"
#include "plans/text.h"

namespace rasoat::plans {
namespace {

constexpr std::size_t kBlockCount = static_cast<std::size_t>(Block::kProse) + 1;

// A block and the way to its fields: open addressing by prints, at most half full. A slot holds the position of a field
// plus one, 0 when it is free. The keys are ours, so nobody can crowd them.
struct Entry {
  static constexpr std::size_t kSlots = 128;
  static_assert(kSlots / 2 <= 0xFF);

  const BlockInfo* info = nullptr;
  const Field* short_form = nullptr;
  std::array<std::uint8_t, kSlots> slots{};

  static std::size_t slot_of(std::string_view key) { return (key_print(key) * 0x9E3779B97F4A7C15u) >> (64 - 7); }
  [[nodiscard]] const Field* find(std::string_view key) const {
    for (std::size_t slot = slot_of(key); slots[slot] != 0; slot = (slot + 1) % kSlots) {
      const Field& field = info->fields[slots[slot] - 1U];
      if (field.key == key) return &field;
    }
    return nullptr;
  }
  void add(const BlockInfo& block) {
    info = &block;
    for (std::size_t i = 0; i < block.fields.size() && i < kSlots / 2; ++i) {
      std::size_t slot = slot_of(block.fields[i].key);
      while (slots[slot] != 0) slot = (slot + 1) % kSlots;
      slots[slot] = static_cast<std::uint8_t>(i + 1);
    }
    if (!block.short_form.empty()) short_form = find(block.short_form);
  }
};
using Index = std::array<Entry, kBlockCount>;

// Apart from `entry_of`, which is asked for every key and is to be small.
[[gnu::noinline]] Index make_index() {
  static constexpr BlockInfo kNothing{};
  Index index;
  for (Entry& entry : index) entry.info = &kNothing;
  for (const std::span<const BlockInfo> half : {format_table::document_blocks(), format_table::action_blocks()})
    for (const BlockInfo& info : half) index[static_cast<std::size_t>(info.block)].add(info);
  return index;
}

const Entry& entry_of(Block block) {
  static const Index kIndex = make_index();
  return kIndex[static_cast<std::size_t>(block)];
}

bool is_alias(std::string_view aliases, std::string_view folded) {
  while (!aliases.empty()) {
    const std::size_t end = aliases.find(' ');
    if (aliases.substr(0, end) == folded) return true;
    if (end == std::string_view::npos) return false;
    aliases.remove_prefix(end + 1);
  }
  return false;
}

}  // namespace

const BlockInfo& block_info(Block block) { return *entry_of(block).info; }

const Field* find_field(Block block, std::string_view canonical_key) { return entry_of(block).find(canonical_key); }

const Field* short_form_field(Block block) { return entry_of(block).short_form; }

std::vector<std::string_view> known_keys(Block block) {
  std::vector<std::string_view> keys;
  for (const Field& field : block_info(block).fields) keys.push_back(field.key);
  return keys;
}

std::string_view canonical_code(std::string_view list, std::string_view text) {
  const std::span<const Code> codes = code_list(list);
  for (const Code& code : codes)
    if (code.code == text) return code.code;
  const std::string folded = fold_key(text);
  if (folded.empty()) return "";
  for (const Code& code : codes)
    if (code.code == folded || is_alias(code.alias, folded)) return code.code;
  return "";
}

}  // namespace rasoat::plans
