#include "rules/native/bodies.h"

#include <algorithm>
#include <array>

#include "plans/code_points.h"
#include "plans/deadline.h"
#include "plans/digits.h"
#include "plans/letters.h"
#include "plans/text.h"
#include "rules/registry/name_words.h"

namespace rasoat::rules {

using plans::kNoPlanNode;
using plans::Plan;
using plans::PlanKind;
using plans::PlanNode;

namespace {

constexpr std::string_view kGroupStarts[] = {"các", "những", "mọi", "mỗi", "từng", "toàn", "tất", "một", "cấp", "đơn",
                                             "cơ", "địa",
                                             // “Theo phân công”, “Như trên”, “-nt-”: no name at all
                                             "theo", "như", "nt", "-nt-", "chưa"};
constexpr std::string_view kProductStarts[] = {"báo cáo", "biên bản", "tờ trình", "danh sách"};
constexpr std::string_view kTimeStarts[] = {
    "ngày",       "tháng",   "quý",       "quí", "năm", "hằng", "hàng", "trước", "trong",    "thường xuyên",
    "hoàn thành", "định kỳ", "giai đoạn", "đến", "từ",  "đầu",  "cuối", "xong",  "chậm nhất"};
constexpr std::string_view kPersonStarts[] = {
    "đồng",        "đ/c",       "đc",       "ông",       "bà",    "bí",    "phó",         "chủ",       "thủ",
    "giám",        "trưởng",    "tổng",     "bộ trưởng", "hiệu",  "chánh", "viện trưởng", "đảng viên", "đảng ủy viên",
    "chi ủy viên", "công chức", "lãnh đạo", "gs",        "gs.ts", "pgs",   "pgs.ts",      "ts",        "ths"};
// "Nguyễn Văn A, Phó Hiệu trưởng"
constexpr std::string_view kOffices[] = {", bí thư",      ", phó bí thư",      ", chủ tịch",     ", phó chủ tịch",
                                         ", giám đốc",    ", phó giám đốc",    ", hiệu trưởng",  ", phó hiệu trưởng",
                                         ", viện trưởng", ", phó viện trưởng", ", trưởng phòng", ", trưởng ban"};

bool starts_with_word(std::string_view text, std::string_view word) {
  if (!text.starts_with(word)) return false;
  text.remove_prefix(word.size());
  if (text.starts_with('.')) text.remove_prefix(1);  // "PGS.TS. Nguyễn …"
  return text.empty() || text[0] == ' ';
}

}  // namespace

std::size_t leading_together(std::string_view folded, std::size_t from) {
  constexpr std::string_view kOtherWords[] = {"hội ", "cộng ", "hợp "};
  for (std::size_t at = folded.find(kLeadingTogether, from); at != std::string_view::npos;
       at = folded.find(kLeadingTogether, at + 1)) {
    const std::string_view before = folded.substr(0, at);
    const auto ends = [before](std::string_view word) { return before.ends_with(word); };
    if (std::none_of(std::begin(kOtherWords), std::end(kOtherWords), ends)) return at;
  }
  return std::string_view::npos;
}

std::string_view body_named(std::string_view text, std::string_view folded) {
  // Before a name, which begins with a capital.
  constexpr std::string_view kAssigning[] = {"giao ", "phân công ", "đề nghị ", "yêu cầu ", "do "};
  constexpr std::string_view kLead = " chủ trì";
  constexpr std::string_view kDuties[] = {kLead,        " tham mưu", " làm đầu mối", " là đầu mối", " chịu trách nhiệm",
                                          " thực hiện", " phối hợp"};
  const auto begins = [folded](std::string_view word) { return folded.starts_with(word); };
  const auto* const assigning = std::ranges::find_if(kAssigning, begins);
  const bool assigned = assigning != std::end(kAssigning);
  if (!assigned && folded.find(kLead) == std::string_view::npos) return trimmed_name(text);
  const plans::Folded all = plans::fold_with_offsets(text);
  const std::string_view words = all.text;
  std::size_t begin = 0;
  if (assigned && words.size() > assigning->size()) {
    std::size_t letter = all.offsets[assigning->size()];
    const char32_t first = plans::next_code_point(text, letter);
    if (plans::is_capital(first)) begin = assigning->size();
  }
  std::size_t end = std::min(words.size(), leading_together(words, begin + 1));
  for (const std::string_view duty : kDuties) {
    const std::size_t at = words.find(duty, begin);
    if (at == std::string_view::npos || (begin == 0 && duty != kLead)) continue;
    if (!words.substr(at + duty.size()).starts_with(':')) end = std::min(end, at);  // “Đơn vị chủ trì: …” is a heading
  }
  const plans::Span where = all.original({static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)});
  return trimmed_name(plans::text_of(where, text));
}

std::vector<NamedBody> bodies_under(const Plan& plan, PlanNode value, bool& damaged) {
  std::vector<NamedBody> bodies;
  if (value == kNoPlanNode) return bodies;
  std::vector<PlanNode> elements;
  if (plan[value].kind == PlanKind::kList) {
    damaged |= plan[value].damaged;
    for (PlanNode node = plan[value].first_child; node != kNoPlanNode; node = plan[node].next) elements.push_back(node);
  } else {
    elements.push_back(value);
  }
  for (const PlanNode node : elements) {
    damaged |= plan[node].damaged;
    if (plans::is_placeholder(plan[node].text)) continue;
    const std::string_view written = plan[node].text;
    std::string folded = plans::fold(written);
    NamedBody body{node, plan[node].value, std::string(body_named(written, folded)), ""};
    body.folded = body.text == written ? std::move(folded) : plans::fold(body.text);
    if (plan[node].kind == PlanKind::kBlock && !plan[node].implied) {
      // A block in full is pointed at where it names the body.
      for (PlanNode child = plan[node].first_child; child != kNoPlanNode; child = plan[child].next) {
        if (plan[child].kind == PlanKind::kText && plan[child].text == plan[node].text) body.where = plan[child].value;
      }
    }
    bodies.push_back(std::move(body));
  }
  return bodies;
}

InPlaceOfBody in_place_of_body(std::string_view folded) {
  const auto begins = [folded](std::string_view word) { return starts_with_word(folded, word); };
  if (std::ranges::any_of(kProductStarts, begins) && !begins("báo cáo viên")) return InPlaceOfBody::kProduct;
  // Nearly no text is a time: reading it as one is dear.
  const bool digit = !folded.empty() && plans::is_digit(folded.front());
  if (!digit && std::ranges::none_of(kTimeStarts, begins)) return InPlaceOfBody::kNothing;
  using enum plans::DeadlineKind;
  constexpr std::array kTimes = {kDay, kMonth, kQuarter, kHalfYear, kYear, kRange, kRecurring, kOngoing, kOpen};
  const bool time = std::ranges::find(kTimes, plans::read_deadline(folded).kind) != kTimes.end();
  return time ? InPlaceOfBody::kTime : InPlaceOfBody::kNothing;
}

bool names_a_group(std::string_view folded) {
  if (in_place_of_body(folded) != InPlaceOfBody::kNothing) return true;
  bool first = true;
  bool group = false;
  // "cơ quan, đơn vị …", "đơn vị …", "địa phương", "cấp ủy …" name no one body; "một số …" neither.
  each_word(folded, [&](std::string_view word) {
    if (first) group = std::ranges::find(kGroupStarts, word) != std::end(kGroupStarts);
    group |= word == "các";
    first = false;
  });
  return group;
}

bool names_a_person(std::string_view folded) {
  return std::any_of(std::begin(kPersonStarts), std::end(kPersonStarts),
                     [&](std::string_view start) { return starts_with_word(folded, start); }) ||
         std::any_of(std::begin(kOffices), std::end(kOffices),
                     [&](std::string_view office) { return folded.find(office) != std::string_view::npos; });
}

}  // namespace rasoat::rules
