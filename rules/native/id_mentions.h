// Works and indicators of a plan as its prose names them: "chỉ tiêu CT2", "các nhiệm vụ 2.1, 2.3 và 5.1".
//
// Only an id of letters and digits, or of numbers with dots, is one; "nhiệm vụ 3", "chỉ tiêu 2030" may be anything.
// Where the sentence speaks of another document, its works and indicators may be that one's: nothing is read there.
//
//   id_mentions("theo dõi chỉ tiêu ct9") → { "ct9", of an indicator }
//   id_form("ct9") == id_form("ct12") == "ct#"
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "plans/span.h"
#include "plans/text_store.h"

namespace rasoat::rules {

struct IdMention {
  std::string_view noun;  // "chỉ tiêu"
  plans::Span where;      // of the id, in the folded text
  bool indicator = false;
};

// Nearly no text may: told by its words alone.
[[nodiscard]] bool may_mention_ids(const plans::ReadText& read);
// Both of folded text.
[[nodiscard]] std::vector<IdMention> id_mentions(std::string_view folded);
[[nodiscard]] std::string id_form(std::string_view id);

}  // namespace rasoat::rules
