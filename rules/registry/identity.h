// Which document a citation means, what it says wrongly of it, and whether that document may be relied on at a date.
//
// The same number recurs: every term of the Party's committees, every year of the state's bodies. So a citation is
// matched as a tuple. Where the date given is that of a known document, that is the one meant; where it is not, but the
// numbering leaves no other (same number, same term or year), or its title or term names it, the date is wrong. Without
// enough to tell several apart the answer is kSeveral; a symbol that the registry does not have is kUnknown, which is
// no fault of the plan, unless the day and the rest are those of a document of which it is a slip
// (rules/registry/symbol_slip.h).
//
//   const Identity who = registry.identify(citation);
//   for (const Contradiction& one : who.contradictions) at_most(one.confidence, Severity::kError) …
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "rules/registry/registry.h"

namespace rasoat::rules {

enum class IdentityOutcome : std::uint8_t {
  kUnknown,  // not in the registry; `candidates` may hold documents of the same symbol and another date
  kOne,      // `meant`; `contradictions` where it says something else of it
  kSeveral,  // nothing written tells `candidates` apart
};

enum class CitedField : std::uint8_t { kSymbol, kType, kDate, kIssuer, kTerm, kPlenum };

struct Contradiction {
  CitedField field{};
  std::string expected;                           // as a person writes it: "11/01/2024", "Bộ Chính trị", "XI"
  Confidence confidence = Confidence::kRecalled;  // kRecalled also where another document may be meant
};

struct Identity {
  IdentityOutcome outcome = IdentityOutcome::kUnknown;
  const Document* meant = nullptr;
  std::vector<const Document*> candidates;  // the oldest first
  std::vector<Contradiction> contradictions;
  Confidence confidence = Confidence::kRecalled;  // that `meant` is meant
};

enum class Validity : std::uint8_t {
  kInForce,
  kNotIssued,   // dated after the day asked about
  kNotInForce,  // issued, to be in force from `since`
  kReplaced,    // by `by`
  kEnded,       // without a known successor
};

struct Standing {
  Validity validity = Validity::kInForce;
  const Document* by = nullptr;  // kReplaced: the last of a row
  std::optional<Date> since;     // of what `validity` says
  Confidence confidence = Confidence::kRecalled;
};

}  // namespace rasoat::rules
