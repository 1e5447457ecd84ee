#include "checker/portfolio/unit_names.h"

#include <algorithm>
#include <iterator>

#include "rules/native/bodies.h"
#include "rules/registry/names.h"

namespace rasoat::checker {

namespace {

struct Shortened {
  std::string_view word, full;
};
constexpr Shortened kShortened[] = {
    {"đu", "đảng ủy"},
    {"đh", "đại học"},
    {"tp", "thành phố"},
    {"tx", "thị xã"},
    {"bcsđ", "ban cán sự đảng"},
    {"tphcm", "thành phố hồ chí minh"},
    {"tp.hcm", "thành phố hồ chí minh"},
    {"hcm", "hồ chí minh"},
    {"thpt", "trung học phổ thông"},
    {"thcs", "trung học cơ sở"},
};

// How the party organisation of a territory is named, and its committee.
constexpr Shortened kCommittees[] = {{"đảng bộ tỉnh ", "tỉnh ủy "},   {"đảng bộ thành phố ", "thành ủy "},
                                     {"đảng bộ huyện ", "huyện ủy "}, {"đảng bộ quận ", "quận ủy "},
                                     {"đảng bộ thị xã ", "thị ủy "},  {"đảng bộ ", "đảng ủy "}};

constexpr std::string_view kActing[] = {"ban thường vụ ", "ban chấp hành ", "thường trực "};

}  // namespace

std::string unit_key(std::string_view name) { return rules::body_key(name); }

std::string loose_unit_key(std::string_view name) {
  std::string key;
  const std::string exact = unit_key(name);
  for (const std::string_view word : rules::words_of(exact)) {
    const auto known = std::find_if(std::begin(kShortened), std::end(kShortened),
                                    [&](const Shortened& one) { return one.word == word; });
    if (!key.empty()) key += ' ';
    key += known == std::end(kShortened) ? word : known->full;
  }
  for (const std::string_view acting : kActing) {
    // “Ban Chấp hành Trung ương” has no name of a unit after it.
    const std::string_view rest = std::string_view(key).substr(std::min(acting.size(), key.size()));
    const bool of_unit = rest.starts_with("đảng ") || rest.find("ủy") != std::string_view::npos;
    if (key.starts_with(acting) && of_unit && !rest.starts_with("trung ương")) key.erase(0, acting.size());
  }
  for (const Shortened& one : kCommittees) {
    if (!key.starts_with(one.word)) continue;
    key.replace(0, one.word.size(), one.full);
    break;
  }
  return key;
}

}  // namespace rasoat::checker
