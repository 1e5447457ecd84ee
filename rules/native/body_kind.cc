#include "rules/native/body_kind.h"

#include <algorithm>
#include <iterator>

#include "plans/code_points.h"
#include "plans/letters.h"
#include "plans/text.h"
#include "rules/registry/name_words.h"
#include "rules/registry/names.h"

namespace rasoat::rules {

namespace {

struct Start {
  std::string_view words;
  BodyKind kind;
};
constexpr Start kStarts[] = {
    {"tỉnh ủy", BodyKind::kCommittee},
    {"thành ủy", BodyKind::kCommittee},
    {"huyện ủy", BodyKind::kCommittee},
    {"quận ủy", BodyKind::kCommittee},
    {"thị ủy", BodyKind::kCommittee},
    {"đảng ủy", BodyKind::kCommittee},
    {"đảng bộ", BodyKind::kCommittee},
    {"chi bộ", BodyKind::kCell},
    {"chi ủy", BodyKind::kCell},
    {"ban cán sự đảng", BodyKind::kPartyGroup},
    {"bcsđ", BodyKind::kPartyGroup},
    {"đảng đoàn", BodyKind::kPartyGroup},
    {"ủy ban kiểm tra", BodyKind::kInspection},
    {"ban tuyên giáo", BodyKind::kOffice},
    {"ban dân vận", BodyKind::kOffice},
    {"ủy ban nhân dân", BodyKind::kPeople},
    {"hội đồng nhân dân", BodyKind::kPeople},
    {"sở", BodyKind::kDepartment},
    {"ban giám hiệu", BodyKind::kLeadership},
    {"ban giám đốc", BodyKind::kLeadership},
    {"ban tổng giám đốc", BodyKind::kLeadership},
    {"ban lãnh đạo", BodyKind::kLeadership},
    {"bộ chỉ huy", BodyKind::kLeadership},
    {"ban chỉ huy", BodyKind::kLeadership},
    {"hội đồng quản trị", BodyKind::kLeadership},
    {"hội đồng thành viên", BodyKind::kLeadership},
    {"hội đồng trường", BodyKind::kLeadership},
};
// No departments of a province.
constexpr std::string_view kNoDepartments[] = {"sở giao dịch", "sở chỉ huy", "sở hữu"};
// Within these no other body stands: what names one is a letterhead of two lines.
constexpr std::string_view kAlone[] = {"tỉnh ủy", "thành ủy", "huyện ủy", "quận ủy", "thị ủy", "ủy ban nhân dân"};
constexpr std::string_view kSecondBodies[] = {
    "đảng ủy",   "đảng bộ",   "chi bộ",     "ban tuyên giáo", "ban tổ chức", "ban dân vận", "ban nội chính",
    "văn phòng", "sở",        "ban cán sự", "ban chỉ đạo",    "ban quản lý", "ban dân tộc", "ủy ban kiểm tra",
    "đảng đoàn", "trung tâm", "chi cục",    "trường",         "bệnh viện"};
constexpr std::string_view kStanding[] = {"ban thường vụ", "thường vụ"};
constexpr std::string_view kWhole[] = {"ban chấp hành"};
constexpr std::string_view kSeparators[] = {" - ", ", ", "; ", " / ", "/", " và "};
constexpr std::string_view kNameEnds[] = {",", ";", ".", "(", "-", "”", "»", "\""};
constexpr std::string_view kWards[] = {"xã", "phường", "thị trấn", "đặc khu"};

template <std::size_t Size>
bool take(std::string_view& key, const std::string_view (&words)[Size]) {
  for (const std::string_view one : words) {
    if (!begins_with_words(key, one)) continue;
    key.remove_prefix(std::min(key.size(), one.size() + 1));
    return true;
  }
  return false;
}

const Start* start_of(std::string_view key) {
  const auto begins = [&](std::string_view words) { return begins_with_words(key, words); };
  if (std::any_of(std::begin(kNoDepartments), std::end(kNoDepartments), begins)) return nullptr;
  const auto* found = std::ranges::find_if(kStarts, begins, &Start::words);
  return found == std::end(kStarts) ? nullptr : found;
}

bool names_another(std::string_view rest, const Start& start) {
  if (start.words == "đảng ủy" || start.words == "đảng bộ") return plans::mentions_folded(rest, "chi bộ");
  if (std::ranges::find(kAlone, start.words) == std::end(kAlone)) return false;
  return std::any_of(std::begin(kSecondBodies), std::end(kSecondBodies),
                     [&](std::string_view body) { return plans::mentions_folded(rest, body); });
}

// "Đảng ủy - UBND - UBMTTQ": behind a mark another body begins.
bool lists_several(std::string_view folded) {
  for (const std::string_view mark : kSeparators) {
    for (std::size_t at = folded.find(mark); at != std::string_view::npos; at = folded.find(mark, at + 1)) {
      std::string key = body_key(folded.substr(at + mark.size()));
      std::string_view rest = key;
      take(rest, kStanding);
      if (start_of(rest) != nullptr) return true;
    }
  }
  return false;
}

}  // namespace

bool begins_with_words(std::string_view text, std::string_view words) {
  return text.starts_with(words) && (text.size() == words.size() || text[words.size()] == ' ');
}

KindOfBody kind_of_body(std::string_view name) {
  KindOfBody found;
  const std::string key = body_key(name);
  std::string_view rest = key;
  found.standing = take(rest, kStanding);
  if (!found.standing) take(rest, kWhole);
  const Start* start = start_of(rest);
  if (start == nullptr || lists_several(plans::fold(name))) return found;
  if (names_another(rest.substr(start->words.size()), *start)) return found;
  found.kind = start->kind;
  found.of = rest;
  return found;
}

std::string_view system_of(BodyKind kind) {
  switch (kind) {
    case BodyKind::kCommittee:
    case BodyKind::kCell:
    case BodyKind::kPartyGroup:
    case BodyKind::kOffice:
      return kParty;
    case BodyKind::kPeople:
    case BodyKind::kDepartment:
      return kState;
    case BodyKind::kUnknown:
    case BodyKind::kInspection:
    case BodyKind::kLeadership:
      break;
  }
  return "";
}

std::string_view ward_in(std::string_view key) {
  for (const std::string_view start : {"đảng ủy ", "đảng bộ ", "ủy ban nhân dân ", "hội đồng nhân dân "}) {
    if (!key.starts_with(start)) continue;
    const std::string_view rest = key.substr(start.size());
    for (const std::string_view ward : kWards)
      if (begins_with_words(rest, ward)) return rest;
  }
  return "";
}

std::string_view commune_in(std::string_view text) {
  const plans::Folded folded = plans::fold_with_offsets(text);
  const std::string_view all = folded.text;
  for (const std::string_view ward : kWards) {
    const std::size_t at = all.find(std::string(ward) + " ");
    if (at == std::string_view::npos || (at > 0 && all[at - 1] != ' ')) continue;
    const std::size_t begin = at + ward.size() + 1;
    if (begins_with_words(all.substr(at), "xã hội")) continue;
    std::size_t end = all.size();
    for (const std::string_view mark : kNameEnds) end = std::min(end, all.find(mark, begin));
    std::size_t letter = folded.offsets[begin];
    if (end > begin && plans::is_capital(plans::next_code_point(text, letter)))
      return trimmed_name(
          plans::text_of(folded.original({static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)}), text));
  }
  return "";
}

}  // namespace rasoat::rules
