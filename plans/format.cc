#include "plans/format.h"

#include <array>
#include <string>

#include "plans/format_table.h"
#include "plans/text.h"

namespace rasoat::plans {
namespace {

constexpr std::size_t kBlockCount = static_cast<std::size_t>(Block::kProse) + 1;

using Index = std::array<const BlockInfo*, kBlockCount>;

Index make_index() {
  static constexpr BlockInfo kNothing{};
  Index index;
  index.fill(&kNothing);
  for (const std::span<const BlockInfo> half : {format_table::document_blocks(), format_table::action_blocks()})
    for (const BlockInfo& info : half) index[static_cast<std::size_t>(info.block)] = &info;
  return index;
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

const BlockInfo& block_info(Block block) {
  static const Index kIndex = make_index();
  return *kIndex[static_cast<std::size_t>(block)];
}

// At most some thirty fields, told apart by length and first bytes: a scan beats a hash here.
const Field* find_field(Block block, std::string_view canonical_key) {
  for (const Field& field : block_info(block).fields)
    if (field.key == canonical_key) return &field;
  return nullptr;
}

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
