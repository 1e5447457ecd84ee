#include "rules/native/provincial_body.h"

#include <algorithm>
#include <iterator>

#include "plans/text.h"
#include "rules/native/body_kind.h"
#include "rules/registry/name_words.h"

namespace rasoat::rules {

namespace {

struct Introduction {
  std::string_view words;
  bool city, party;
};
constexpr Introduction kIntroductions[] = {
    {"tỉnh ủy", false, true}, {"thành ủy", true, true}, {"tỉnh", false, false}, {"thành phố", true, false}};
// Before "Tỉnh ủy".
constexpr std::string_view kWithinCommittee[] = {"",          "ban thường vụ", "btv",
                                                 "thường vụ", "thường trực",   "ban chấp hành"};
// Before "tỉnh".
constexpr std::string_view kBodies[] = {"ubnd",
                                        "ủy ban nhân dân",
                                        "hđnd",
                                        "hội đồng nhân dân",
                                        "đảng bộ",
                                        "ban chấp hành đảng bộ",
                                        "bch đảng bộ",
                                        "thường trực hđnd",
                                        "thường trực ubnd",
                                        "chủ tịch ubnd",
                                        "lãnh đạo ubnd"};

// Before an organ.
constexpr std::string_view kCommittees[] = {"ban thường vụ ", "btv ", "đảng ủy ", "đảng bộ "};
// How organs begin that every province has one of, at home in the province.
constexpr std::string_view kOrgans[] = {"ban tuyên giáo",
                                        "ban dân vận",
                                        "ban tổ chức",
                                        "ban nội chính",
                                        "ban quản lý các khu",
                                        "bql các khu",
                                        "ban quản lý khu",
                                        "bql khu",
                                        "ủy ban kiểm tra",
                                        "ubkt",
                                        "văn phòng",
                                        "sở",
                                        "thanh tra",
                                        "công an",
                                        "quân sự",
                                        "bộ chỉ huy quân sự",
                                        "các cơ quan đảng",
                                        "khối các cơ quan",
                                        "ubnd",
                                        "ủy ban nhân dân",
                                        "ủy ban mặt trận tổ quốc",
                                        "ủy ban mttq",
                                        "ubmttq",
                                        "mttq",
                                        "mặt trận tổ quốc",
                                        "liên đoàn lao động",
                                        "lđlđ",
                                        "hội nông dân",
                                        "hội liên hiệp phụ nữ",
                                        "hội lhpn",
                                        "hội cựu chiến binh",
                                        "liên hiệp các hội"};
// What is not the whole province's, or lies anywhere.
constexpr std::string_view kOfOthers[] = {"trường",    "công ty",  "bệnh viện", "trung tâm", "viện",   "chi nhánh",
                                          "tại",       "thuộc",    "huyện",     "huyện ủy",  "quận",   "thị xã",
                                          "thành phố", "thị trấn", "phường",    "xã",        "đặc khu"};

template <std::size_t Size>
bool is_one_of(std::string_view text, const std::string_view (&words)[Size]) {
  return std::ranges::find(words, text) != std::end(words);
}

bool is_organ(std::string_view before) {
  for (const std::string_view one : kCommittees)
    if (before.starts_with(one)) before.remove_prefix(one.size());
  const auto begins = [&](std::string_view one) { return begins_with_words(before, one); };
  const auto said = [&](std::string_view one) {
    return plans::mentions_folded(before, one) && !(one == "xã" && plans::mentions_folded(before, "xã hội"));
  };
  return std::ranges::any_of(kOrgans, begins) && std::ranges::none_of(kOfOthers, said);
}

}  // namespace

std::optional<ProvincialBody> provincial_body(std::string_view text) {
  const plans::Folded folded = plans::fold_with_offsets(text);
  const std::string_view all = folded.text;
  for (const Introduction& one : kIntroductions) {
    const std::size_t at = all.find(one.words);
    if (at == std::string_view::npos || (at > 0 && all[at - 1] != ' ')) continue;
    const std::size_t end = at + one.words.size();
    const std::string_view before = trimmed_name(all.substr(0, at));
    const bool whole = one.party ? is_one_of(before, kWithinCommittee) : is_one_of(before, kBodies);
    if (!whole && !is_organ(before)) continue;
    const std::string_view name = trimmed_name(all.substr(end));
    if (name.empty() || all[end] != ' ') return std::nullopt;
    const auto begin = static_cast<std::uint32_t>(name.data() - all.data());
    const auto span = [&](std::size_t from, std::size_t to) {
      return folded.original({static_cast<std::uint32_t>(from), static_cast<std::uint32_t>(to)});
    };
    return ProvincialBody{std::string(name), span(begin, begin + name.size()), span(at, end), one.city, !whole};
  }
  return std::nullopt;
}

PlaceAnswer province_of(const ProvincialBody& body, const Registry& registry, const Date& day) {
  PlaceAnswer answer = registry.place(body.name, day);
  // "Thành ủy Hạ Long", "thành phố Hà Giang": towns within a province.
  if (answer.place != nullptr && body.city && !answer.place->city) return {};
  return answer;
}

}  // namespace rasoat::rules
