// The records of an audit's plans between the first step, in which each plan is judged for itself, and the second, in
// which all are judged together and reported.
//
// Records are added once, in path order, and read back in that order as often as needed. They lie on disk, not in
// memory, so that memory does not grow with the number of plans: in a database that is gone with the store, or in one
// that was given and stays (app/partial.h). A damaged record is a DatabaseError, never another record.
//
//   RecordStore store;
//   store.add(examined);  …
//   store.each([&](std::uint32_t plan, const checker::ExaminedPlan& examined) { … });
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>

#include "app/database.h"
#include "checker/portfolio/plan_record.h"

namespace rasoat::app {

using TakePlan = std::function<void(std::uint32_t plan, const checker::ExaminedPlan& examined)>;
// Hands over every plan in path order; what it is handed to holds none of them.
using EachPlan = std::function<void(const TakePlan& take)>;

// Names the members of a record: what was written under another shape cannot be read back.
[[nodiscard]] const std::string& record_shape();

// One record after another, in the order in which they were added.
class RecordCursor {
 public:
  explicit RecordCursor(Database& database);
  [[nodiscard]] std::optional<checker::ExaminedPlan> next();  // none: all have been given

 private:
  Statement query_;
};

class RecordStore {
 public:
  explicit RecordStore(Database database = Database::temporary());

  void add(const checker::ExaminedPlan& plan);
  void each(const TakePlan& take);
  // All that was added and run becomes lasting, as one.
  void commit();
  [[nodiscard]] Database& database() { return database_; }

 private:
  Database database_;
  Statement insert_;
};

}  // namespace rasoat::app
