#include "app/plan_like.h"

#include <array>
#include <fstream>
#include <string>
#include <string_view>

#include "app/config_finder.h"
#include "plans/format.h"
#include "plans/source_file.h"
#include "plans/text.h"

namespace rasoat::app {
namespace {

constexpr std::size_t kLookedAt = 4096;

bool is_plan_key(std::string_view line) {
  const std::size_t colon = line.find(':');
  if (colon == std::string_view::npos || colon == 0) return false;
  std::string_view key = line.substr(0, colon);
  const char first = key.front();
  if (key.size() > 2 && (first == '"' || first == '\'') && key.back() == first) key = key.substr(1, key.size() - 2);
  return plans::find_field(plans::Block::kPlan, plans::fold_key(key)) != nullptr;
}

}  // namespace

bool looks_like_plan(const std::filesystem::path& path) {
  if (!plans::is_yaml_name(path.native()) || path.filename() == ConfigFinder::kName) return false;
  std::error_code ignored;
  if (!std::filesystem::is_regular_file(path, ignored)) return false;
  std::array<char, kLookedAt> room;
  std::ifstream file(path, std::ios::binary);
  file.read(room.data(), room.size());
  std::string_view text(room.data(), static_cast<std::size_t>(file.gcount()));
  while (!text.empty()) {
    const std::size_t end = text.find('\n');
    if (is_plan_key(text.substr(0, end))) return true;
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
  }
  return false;
}

}  // namespace rasoat::app
