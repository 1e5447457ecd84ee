#include "app/partial.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <charconv>

#include "app/whole_path.h"
#include "checker/portfolio/content_hash.h"

namespace rasoat::app {

template <typename Archive, Either<Shard> Value>
void fields(Archive& archive, Value& value) {
  auto& [part, parts] = value;
  archive(part, parts);
}

template <typename Archive, Either<AuditInputs> Value>
void fields(Archive& archive, Value& value) {
  auto& [paths, empty, left_out, folder, fail_on, fail_on_units] = value;
  archive(paths, empty, left_out, folder, fail_on, fail_on_units);
}

template <typename Archive, Either<PartialHeader> Value>
void fields(Archive& archive, Value& value) {
  auto& [basis, shard, about, files, files_digest] = value;
  archive(basis, shard, about, files, files_digest);
}

namespace {

constexpr std::uint32_t kMostParts = 1000;  // all are open at once when they are joined

// What the file must say of itself before anything else in it is read.
std::string whole_shape() { return shape_of<PartialHeader>() + record_shape(); }

std::optional<std::uint32_t> whole_number(std::string_view word) {
  std::uint32_t number = 0;
  const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), number);
  if (error != std::errc() || end != word.data() + word.size()) return std::nullopt;
  return number;
}

// Of parts that judge alike: do they share out the same plans in the same way?
std::string difference(const PartialHeader& a, const PartialHeader& b, Lang lang) {
  if (a.shard.parts != b.shard.parts)
    return fmt::format("{}: {} ≠ {}", pick(lang, "số phần (--shard) khác nhau", "different numbers of parts (--shard)"),
                       a.shard.parts, b.shard.parts);
  if (a.files != b.files || a.files_digest != b.files_digest || a.about.paths != b.about.paths ||
      a.about.empty != b.about.empty || a.about.left_out != b.about.left_out)
    return fmt::format("{}: {} ≠ {}",
                       pick(lang, "phần này chia một tập kế hoạch khác", "this part shares out another set of plans"),
                       a.files, b.files);
  return "";
}

}  // namespace

std::optional<Shard> parse_shard(std::string_view word) {
  const std::size_t slash = word.find('/');
  if (slash == std::string_view::npos) return std::nullopt;
  const std::optional<std::uint32_t> part = whole_number(word.substr(0, slash));
  const std::optional<std::uint32_t> parts = whole_number(word.substr(slash + 1));
  if (!part || !parts || *part < 1 || *part > *parts || *parts > kMostParts) return std::nullopt;
  return Shard{*part, *parts};
}

std::vector<std::size_t> numbers_of(const Shard& shard, std::size_t files) {
  std::vector<std::size_t> mine;
  for (std::size_t at = shard.part - 1; at < files; at += shard.parts) mine.push_back(at);
  return mine;
}

PartialHeader header_of(const RunBasis& basis, const Shard& shard, const AuditInputs& about,
                        const std::vector<std::string>& files) {
  std::string names;
  for (const std::string& file : files) names.append(file).push_back('\0');
  return {basis, shard, about, files.size(), checker::content_hash(names)};
}

PartialWriter::PartialWriter(const std::string& path) : path_(led_path(path)), draft_(path_, Draft::Kind::kOneFile) {
  Database database(draft_.path(), Opening::kCreate);
  database.run("PRAGMA journal_mode=OFF; PRAGMA page_size=32768");
  store_.emplace(std::move(database));
}

void PartialWriter::finish(const PartialHeader& header) {
  ArchiveWriter writer;
  writer(header);
  store_->database().run("CREATE TABLE part (shape TEXT, header BLOB, digest TEXT)");
  store_->database()
      .prepare("INSERT INTO part VALUES (?, ?, ?)")
      .run(whole_shape(), Blob{writer.bytes()}, checker::content_hash(writer.bytes()));
  store_->commit();
  store_.reset();
  if (!draft_.put(path_)) throw DatabaseError("không đưa được tệp vào chỗ", "it could not be put in its place");
}

Partial::Partial(std::string path) : path_(std::move(path)), database_(path_, Opening::kReadOnly) {
  database_.run("PRAGMA cache_size=-64");  // KB: it is read once from its beginning, beside many others
  Statement query = database_.prepare("SELECT shape, header, digest FROM part");
  query.start();
  if (!query.next()) throw DatabaseError("phần này chưa lập xong", "it is not finished");
  if (query.text(0) != whole_shape())
    throw DatabaseError("do phiên bản rasoat khác lập", "it was written by another version of rasoat");
  ArchiveReader reader(query.text(1));
  if (checker::content_hash(query.text(1)) == query.text(2)) reader(header_);
  if (!reader.whole()) throw DatabaseError("phần đầu đã hỏng", "its header is damaged");
}

std::optional<Partials::Obstacle> Partials::obstacle(const RunBasis& basis, Lang lang) {
  std::sort(parts_.begin(), parts_.end(),
            [](const Partial& a, const Partial& b) { return a.header().shard.part < b.header().shard.part; });
  const Partial* before = nullptr;
  for (const Partial& part : parts_) {
    std::string what = difference(part.header().basis, basis, lang);
    if (what.empty()) what = difference(part.header(), header(), lang);
    if (what.empty() && before != nullptr && before->header().shard.part == part.header().shard.part)
      what = pick(lang, "phần này được đưa vào hai lần", "this part is given twice");
    if (!what.empty()) return Obstacle{fmt::format("{}: {}", part.path(), what), false};
    before = &part;
  }
  const std::vector<std::uint32_t> missing = missing_parts();
  if (missing.empty()) return std::nullopt;
  return Obstacle{fmt::format("{}: {} ({}/{})", pick(lang, "thiếu phần", "missing parts"), fmt::join(missing, ", "),
                              parts_.size(), header().shard.parts),
                  true};
}

std::vector<std::uint32_t> Partials::missing_parts() const {
  std::vector<std::uint32_t> missing;
  auto next = parts_.begin();
  for (std::uint32_t part = 1; part <= header().shard.parts; ++part) {
    if (next != parts_.end() && next->header().shard.part == part) {
      ++next;
    } else {
      missing.push_back(part);
    }
  }
  return missing;
}

void Partials::each(const TakePlan& take) {
  std::vector<RecordCursor> cursors;
  cursors.reserve(parts_.size());
  for (Partial& part : parts_) cursors.emplace_back(part.database());
  const std::uint64_t plans = header().files;
  for (std::uint64_t plan = 0; plan < plans; ++plan) {
    const std::optional<checker::ExaminedPlan> examined = cursors[plan % cursors.size()].next();
    if (!examined) throw DatabaseError("thiếu bản ghi", "records are missing");
    take(static_cast<std::uint32_t>(plan), *examined);
  }
}

}  // namespace rasoat::app
