// Bodies as plans name them, for the native checks: who leads, and how a name is compared with another.
//
// Everything here works on folded text. Persons are no bodies: an element that gives only `ca_nhan` or `chuc_vu` is
// passed over.
//
//   for (const NamedBody& body : bodies_under(plan, lead, damaged)) use(body.text);
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "plans/plan.h"

namespace rasoat::rules {

struct NamedBody {
  plans::PlanNode node = plans::kNoPlanNode;  // the block or text that names it
  plans::Span where;                          // its wording
  std::string text;                           // as written, trimmed
  std::string folded;
};

// The body that a text names, without the blanks and marks around it and without what an assignment says besides:
// “Giao Ban Xây dựng Đảng chủ trì, tham mưu” names the “Ban Xây dựng Đảng”. As written; `folded` is the folded text.
[[nodiscard]] std::string_view body_named(std::string_view text, std::string_view folded);

// The bodies named by the value of a field of bodies (`chu_tri`, `phoi_hop`, `noi_nhan` …): each element on its own,
// its text not split. Placeholders are none. `damaged` is set when some could not be read.
[[nodiscard]] std::vector<NamedBody> bodies_under(const plans::Plan& plan, plans::PlanNode value, bool& damaged);

// What is written where a body should be named: a deadline ("Tháng 10 hằng năm"), a product ("Báo cáo kết quả").
enum class InPlaceOfBody : std::uint8_t { kNothing, kTime, kProduct };
[[nodiscard]] InPlaceOfBody in_place_of_body(std::string_view folded);

// Where "đồng chủ trì" stands at `from` or behind it ("Sở A, đồng chủ trì Sở B"), npos where it does not: not the last
// syllable of "Hội đồng chủ trì".
inline constexpr std::string_view kLeadingTogether = "đồng chủ trì";
[[nodiscard]] std::size_t leading_together(std::string_view folded, std::size_t from);

// Is it a kind of bodies rather than one ("các sở, ngành", "mỗi đơn vị", "từng chi bộ"), or no body at all?
[[nodiscard]] bool names_a_group(std::string_view folded);

// Is it a person by office ("đồng chí Phó Bí thư", "Chủ tịch UBND tỉnh")?
[[nodiscard]] bool names_a_person(std::string_view folded);

}  // namespace rasoat::rules
