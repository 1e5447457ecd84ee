// Which rules answer which clause of the documents, and what of each clause only a person can judge.
//
// It is about the packs, not about a plan. Clauses are those that packs declare (docs/rule-language.md); rules that
// rest on none of them — practice, later rules, form, the format — are gathered by what they rest on, so that every
// rule that judges is somewhere. Rules are indices into `cards`. A value; made by checker/coverage.h.
//
//   for (const CoveredDocument& document : coverage.documents)
//     for (const CoveredClause& clause : document.clauses) print(clause.code, clause.judged_by());
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "checker/audit/audit.h"

namespace rasoat::checker {

enum class JudgedBy : std::uint8_t { kMachine, kReader, kBoth };

struct CoveredClause {
  std::string code;    // "III.1a"
  std::string number;  // as printed: "III.1"
  Wording title;
  std::vector<std::string> quotes;
  Wording addressee;                 // empty: every unit
  Wording reader;                    // what a machine cannot judge; empty: nothing
  std::vector<std::uint32_t> rules;  // in the order of the cards
  [[nodiscard]] JudgedBy judged_by() const {
    if (rules.empty()) return JudgedBy::kReader;
    return reader.empty() ? JudgedBy::kMachine : JudgedBy::kBoth;
  }
};

struct CoveredDocument {
  std::string pack;
  std::string symbol;
  Wording name;
  std::vector<CoveredClause> clauses;  // in the document's order, at least one
};

// Rules of one pack that rest on the same thing, which is no declared clause.
struct OtherGround {
  std::string pack;
  Strength strength{};
  std::string document;  // may be empty
  Wording name;          // of the document; may be empty
  std::vector<std::uint32_t> rules;
};

struct Coverage {
  std::shared_ptr<const std::vector<RuleCard>> cards;
  std::vector<CoveredDocument> documents;  // by pack, then in the pack's order
  std::vector<OtherGround> others;         // by pack, strength, document
};

}  // namespace rasoat::checker
