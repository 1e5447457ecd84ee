// Documents as prose cites them: "Nghị quyết số 20-NQ/TW, ngày 01/11/2012 của Ban Chấp hành Trung ương Đảng khóa XI về
// …".
//
// A symbol alone (plans/symbol.h) identifies no document: party numbers recur every term, state numbers every year. A
// Citation is the tuple that a reader sees: type word, symbol, date, issuing body, term, plenum, title, short name
// declared; each part with its wording and place. Documents cited inside a title are citations of their own that name
// their parent. Nothing is looked up here: which document it is, and whether the parts agree, is the registry's
// business (rules/registry). A part that is not written is empty; a date that no calendar has is kImpossible. Linear
// time; the views point into the text or Plan given.
//
//   const auto cited = read_citations("Kết luận số 69-KL/TW, ngày 11/01/2024 của Bộ Chính trị");
//   cited[0].symbol == "69-KL/TW";  cited[0].issuer.text == "Bộ Chính trị";  cited[0].date.interval.first.year == 2024
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "plans/date.h"
#include "plans/plan.h"
#include "plans/span.h"

namespace rasoat::plans {

class Readings;

// A part of a citation as written.
struct CitedText {
  std::string_view text;
  Span where;                   // of `text` in the text given; in a Plan: in the text of `node`
  PlanNode node = kNoPlanNode;  // whose text it stands in; none where a bare text was read
  [[nodiscard]] explicit operator bool() const { return !text.empty(); }
};

enum class CitationKind : std::uint8_t {
  kSymbol,    // it has a symbol, whatever else it has
  kCongress,  // Nghị quyết Đại hội … lần thứ XIII: no symbol exists; `term` is the congress, 0 for a local one
  kPlenum,    // Nghị quyết Hội nghị Trung ương 6 khóa XI, its symbol not given
  kLaw,       // Luật …, Hiến pháp năm 2013: by name; `title` is the name
  kShort,     // Nghị quyết 20, Kết luận số 69: type and number only
};

enum class Nesting : std::uint8_t {
  kOwn,      // cited for itself
  kInTitle,  // the title of another document brings it in
  kEither,   // stands in a run after one that is in a title: "… về thực hiện A, B và C": of B and C nobody can tell
};

inline constexpr std::uint32_t kNoCitation = 0xFFFFFFFF;

struct Citation {
  CitationKind kind = CitationKind::kSymbol;
  Nesting nesting = Nesting::kOwn;
  std::uint32_t parent = kNoCitation;  // index of the citation whose title it stands in; parents come first
  CitedText whole;                     // from the type word to the end of the last part
  CitedText head;                      // the smallest place to point at: type word and symbol, or the name
  CitedText type;                      // "Nghị quyết", "NQ"
  std::string_view type_code;          // of the list loai_van_ban: "nghi_quyet"; "" when no type word is there
  CitedText symbol_text;               // as written: "20 - NQ/ T.Ư"
  std::string symbol;                  // canonical: "20-NQ/TW" (plans/symbol.h: parts_of, slips_of)
  CitedText short_number;              // kShort: "69"
  CitedText date_text;                 // set wherever a date, or the place left open for one, is written
  DateReading date;
  CitedText issuer;  // "Ban Chấp hành Trung ương Đảng", without term and plenum
  CitedText term_text;
  std::uint8_t term = 0;  // khóa XI: 11; 0 when not written
  CitedText plenum_text;
  std::uint8_t plenum = 0;  // Hội nghị lần thứ sáu: 6
  CitedText title;          // from its opening word ("về …", "tiếp tục thực hiện …")
  CitedText short_name;     // "Kết luận 69" of "(sau đây gọi tắt là Kết luận 69)"

  [[nodiscard]] bool is_dated() const { return date_text && date.outcome == DateOutcome::kDate; }
};

// All citations of a text, in order of their heads.
[[nodiscard]] std::vector<Citation> read_citations(std::string_view text);

// Those of a node of a plan: of a text, or of a citation block in its short or full form. In a full form the parts
// written under their keys are taken as they are, and what its `trich_yeu` and `trong_do` name is nested. Empty for
// other nodes and where nothing is cited.
[[nodiscard]] std::vector<Citation> read_citations(const Plan& plan, PlanNode node, Readings& readings);

// The bytes of `part` in the source of its plan, where its text stands there as it is; else `otherwise`.
[[nodiscard]] Span place_in(std::string_view source, const CitedText& part, Span otherwise);

// What a wording says of an issuer, a term or a plenum, when each has a field of its own: "khóa XI", "XI", "Hội nghị
// lần thứ sáu", "6". 0 when it is none.
[[nodiscard]] std::uint8_t read_term(std::string_view text);
[[nodiscard]] std::uint8_t read_plenum(std::string_view text);

}  // namespace rasoat::plans
