// A part of an audit: every N-th file of a large set, examined on one machine of many, in one file that is joined with
// the others by `rasoat merge` (docs/audit-shards.md).
//
// The file holds what merging must know to be sure that the parts belong together, and the records, which are judged
// together only when all are there. It appears whole or not at all. A file that is no such part, is damaged or comes
// from another version of the program is a DatabaseError.
//
//   PartialWriter writer("phan-1-3.rasoat");  writer.store().add(plan);  …  writer.finish(header);
//   Partials parts = …;  parts.each([](std::uint32_t plan, const checker::ExaminedPlan& examined) { … });
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "app/draft.h"
#include "app/inputs.h"
#include "app/record_store.h"
#include "app/run_basis.h"

namespace rasoat::app {

struct Shard {
  std::uint32_t part = 1;  // 1 … parts
  std::uint32_t parts = 1;
};

// "2/8"; nothing when it is no such thing.
[[nodiscard]] std::optional<Shard> parse_shard(std::string_view word);
// Every N-th of the files, by position: the same ones on every machine that sees the same folder.
[[nodiscard]] std::vector<std::size_t> numbers_of(const Shard& shard, std::size_t files);

struct PartialHeader {
  RunBasis basis;
  Shard shard;
  AuditInputs about;
  std::uint64_t files = 0;   // of the whole set
  std::string files_digest;  // of their names
};
[[nodiscard]] PartialHeader header_of(const RunBasis& basis, const Shard& shard, const AuditInputs& about,
                                      const std::vector<std::string>& files);

class PartialWriter {
 public:
  explicit PartialWriter(const std::string& path);
  PartialWriter(PartialWriter&&) = delete;

  [[nodiscard]] RecordStore& store() { return *store_; }
  // Puts the file in its place.
  void finish(const PartialHeader& header);

 private:
  std::string path_;
  Draft draft_;
  std::optional<RecordStore> store_;
};

class Partial {
 public:
  explicit Partial(std::string path);

  [[nodiscard]] const std::string& path() const { return path_; }
  [[nodiscard]] const PartialHeader& header() const { return header_; }
  [[nodiscard]] Database& database() { return database_; }

 private:
  std::string path_;
  Database database_;
  PartialHeader header_;
};

// The parts of one audit, joined: all plans in path order.
class Partials {
 public:
  // Why the parts cannot be joined.
  struct Obstacle {
    std::string text;      // a sentence
    bool missing = false;  // parts are not there; else they do not belong together
  };

  explicit Partials(std::vector<Partial> parts) : parts_(std::move(parts)) {}

  // `basis`: of the run that joins them.
  [[nodiscard]] std::optional<Obstacle> obstacle(const RunBasis& basis, Lang lang);
  // Only without an obstacle.
  void each(const TakePlan& take);
  [[nodiscard]] const PartialHeader& header() const { return parts_.front().header(); }

 private:
  [[nodiscard]] std::vector<std::uint32_t> missing_parts() const;

  std::vector<Partial> parts_;  // in their order, once it was asked for an obstacle
};

}  // namespace rasoat::app
