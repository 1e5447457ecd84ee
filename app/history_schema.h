// The tables of a history and how older ones are brought up to date.
//
//   open_history(path, Opening::kCreate)     // of the present version, or a DatabaseError
#pragma once

#include <string>

#include "app/database.h"

namespace rasoat::app {

inline constexpr int kHistoryVersion = 2;

// Makes the tables in a new file, migrates those of an older version, refuses a newer one and a file that is no
// history. Each step is one transaction.
[[nodiscard]] Database open_history(const std::string& path, Opening opening);

}  // namespace rasoat::app
