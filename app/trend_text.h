// What a history says of its last run, in words and as JSON.
//
//   out << trend_text(table, lang);
#pragma once

#include <string>

#include "app/command.h"
#include "app/history.h"

namespace rasoat::app {

[[nodiscard]] std::string trend_text(const TrendTable& table, Lang lang);
// One object and a line end; both languages.
[[nodiscard]] std::string trend_json(const TrendTable& table);

}  // namespace rasoat::app
