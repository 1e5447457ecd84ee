// What is wrong with the title by which a plan cites a document that it rests on.
//
// How titles are abridged and reworded is free. Wrong is one that begins as that of another document and nowhere has
// the first words of this one's; that has none of the phrases of which every title of this one has some
// (Document::about); or that names another year where this one's title has a year.
//
//   const WrongTitle wrong = wrong_title(cited, registry, readings);
//   if (wrong.fault == TitleFault::kYear) … wrong.part, wrong.expected
#pragma once

#include <cstdint>
#include <string>

#include "rules/native/cited_documents.h"

namespace rasoat::rules {

enum class TitleFault : std::uint8_t { kNone, kOther, kForeign, kYear };

struct WrongTitle {
  TitleFault fault = TitleFault::kNone;
  plans::CitedText part;            // the title, or the year in it
  const Document* other = nullptr;  // kOther: whose title it is
  std::string expected;             // kForeign: what the document is about; kYear: the year, with the words before it
  Confidence confidence = Confidence::kRecalled;
};

[[nodiscard]] WrongTitle wrong_title(const CitedDocument& cited, const Registry& registry, plans::Readings& readings);

}  // namespace rasoat::rules
