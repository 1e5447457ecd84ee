// What the program itself can say of a Fault: the names of its arguments, and one short sentence for mistakes in rule
// files.
//
// The full words for people's plans are the rule files of rules/packs/dinh-dang/; but a rule file that cannot be read
// must be explained before any pack is loaded, and a reserved rule's {names} must be checked. One row per fault code.
//
//   fault_terms(FaultCode::kStrayDash).arguments;   fault_words(fault).in(Lang::kVi)
//   find_reserved("waiver-unused")->arguments == "rule reason place until origin wrong"
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "plans/fault.h"
#include "rules/terms.h"

namespace rasoat::rules {

struct FaultTerms {
  plans::FaultCode code{};
  std::string_view arguments;  // blank-separated, as listed beside the code in plans/fault.h
  std::string_view vi;         // {name} stands for an argument
  std::string_view en;
};

[[nodiscard]] const FaultTerms& fault_terms(plans::FaultCode code);
[[nodiscard]] Wording fault_words(const plans::Fault& fault);

// What a rule of pack dinh-dang may be reserved for: a fault of the text, or what checking finds wrong with a waiver.
struct Reserved {
  std::string_view id;         // "tab-indentation", "waiver-expired"
  std::string_view arguments;  // what its breaches bind, blank-separated
  bool shown_by_text = true;   // a short text can have it; false: an unreadable file, one that is too large …
};
[[nodiscard]] std::optional<Reserved> find_reserved(std::string_view id);
[[nodiscard]] std::vector<std::string_view> reserved_ids();

}  // namespace rasoat::rules
