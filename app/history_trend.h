// What a history says of two runs, asked within its database; app/history.h is what others use.
//
//   checker::Trend trend = trend_for_reports(database, run, units, rules);
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "app/history.h"

namespace rasoat::app {

// Of a run that is written, committed or not. `units`, `rules`: their rows, in the order of the trend.
[[nodiscard]] checker::Trend trend_for_reports(Database& database, std::int64_t run,
                                               const std::vector<std::int64_t>& units,
                                               const std::vector<std::int64_t>& rules);

[[nodiscard]] std::optional<TrendTable> last_trend(Database& database);

}  // namespace rasoat::app
