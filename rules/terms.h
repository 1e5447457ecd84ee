// The few words that rules, audits and reports share: languages, severities, what a rule rests on, dated periods.
//
//   Wording say{"Thiếu đơn vị chủ trì", "No lead body"};   say.in(Lang::kVi)
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "plans/date.h"

namespace rasoat::rules {

using plans::Date;
using plans::parse_iso_date;
using plans::to_iso;

enum class Lang : std::uint8_t { kVi, kEn };

// One wording in both languages. No message exists in one only.
struct Wording {
  std::string vi;
  std::string en;
  [[nodiscard]] const std::string& in(Lang lang) const { return lang == Lang::kVi ? vi : en; }
  [[nodiscard]] bool empty() const { return vi.empty() && en.empty(); }
};

enum class Severity : std::uint8_t { kInfo, kWarning, kError };

// What a rule rests on, never one for another: the text of the guidance, a later rule, practice ("thông lệ, không phải
// quy định"), the rules of document form, or (reserved rules only) the plan format itself.
enum class Strength : std::uint8_t { kText, kLaterRule, kPractice, kForm, kFormat };

struct Period {
  std::optional<Date> from;
  std::optional<Date> until;
  [[nodiscard]] bool holds(const Date& date) const { return (!from || *from <= date) && (!until || date <= *until); }
  [[nodiscard]] bool always() const { return !from && !until; }
};

struct Basis {
  Strength strength{};
  std::string document;                   // canonical symbol, "149-HD/BTGTW"; may be empty for practice and format
  std::string clause;                     // as it is shown: "II.1–II.6"
  std::string quote;                      // the passage, verbatim; empty for practice
  Wording note;                           // may be empty, but for practice
  Period period;                          // when the basis is in force
  std::vector<std::string> clauses = {};  // one by one: "II.1", "II.2" …
};

}  // namespace rasoat::rules
