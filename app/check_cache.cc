#include "app/check_cache.h"

#include <fmt/format.h>
#include <link.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <system_error>

#include "app/audit_archive.h"
#include "app/measured_stream.h"
#include "app/output.h"
#include "checker/portfolio/content_hash.h"

namespace rasoat::app {

namespace fs = std::filesystem;
using checker::Audit;
using checker::content_hash;

namespace {

constexpr std::size_t kDigits = 64;  // of a SHA-256

// An entry: key, hash of key and audit, the audit.
std::string sealed(const std::string& key, const std::string& audit) { return key + content_hash(key + audit) + audit; }

std::optional<std::string_view> opened(std::string_view entry, const std::string& key) {
  if (entry.size() < 2 * kDigits || !entry.starts_with(key)) return std::nullopt;
  const std::string_view audit = entry.substr(2 * kDigits);
  if (entry.substr(kDigits, kDigits) != content_hash(key + std::string(audit))) return std::nullopt;
  return audit;
}

// Of this plan and these rules: nothing in it points past its end.
bool fits(const Audit& audit, std::size_t cards, std::size_t size) {
  const auto within = [&](plans::Span where) { return where.begin <= where.end && where.end <= size; };
  const bool findings = std::all_of(audit.findings.begin(), audit.findings.end(), [&](const checker::Finding& finding) {
    return finding.rule < cards && within(finding.where) && (!finding.edit || within(finding.edit->where)) &&
           std::all_of(
               finding.related.begin(), finding.related.end(),
               [&](const checker::RelatedPlace& place) { return within(place.where); });
  });
  const bool rulings = std::all_of(audit.rulings.begin(), audit.rulings.end(),
                                   [&](const checker::Ruling& ruling) { return ruling.rule < cards; });
  return findings && rulings && audit.rulings.size() == cards && audit.read_completely;
}

// Whoever commits the surroundings of a folder that is made here does not commit it. In one that was there before, git
// is to see what it saw.
bool make_folder(const std::string& folder) {
  std::error_code error;
  const bool was_there = fs::exists(fs::symlink_status(folder, error));
  fs::create_directories(folder, error);
  if (error || was_there) return !error;
  Output output((fs::path(folder) / ".gitignore").string());
  output.stream() << "*\n";
  return output.close().empty();
}

// The program's own bytes, and which files the libraries are that it runs with: another ICU may answer otherwise. "":
// it is not known.
std::string program() {
  std::string known = measure_file("/proc/self/exe").digest;
  if (known.empty()) return "";
  const auto add = [](dl_phdr_info* library, std::size_t, void* into) {
    std::error_code error;
    const fs::path file = library->dlpi_name;
    const std::uintmax_t size = fs::file_size(file, error);
    if (error) return 0;  // the program itself, and what is no file
    const auto changed = fs::last_write_time(file, error).time_since_epoch().count();
    *static_cast<std::string*>(into) += fmt::format("\n{} {} {}", file.string(), size, changed);
    return 0;
  };
  dl_iterate_phdr(add, &known);
  return content_hash(known);
}

}  // namespace

CheckCache::CheckCache(std::string folder)
    : folder_(std::move(folder)), program_(program()), written_(make_folder(folder_)) {}

std::string CheckCache::key(std::string_view rules_digest, const plans::SourceFile& source,
                            const checker::CheckOptions& options) const {
  static const std::string shape = shape_of<Audit>();
  ArchiveWriter key;
  key(shape, program_, std::string(rules_digest), std::string(source.name()), content_hash(source.bytes()), options);
  return content_hash(key.bytes());
}

std::string CheckCache::place_of(std::string_view file) const {
  const std::string name = content_hash(file);
  return (fs::path(folder_) / name.substr(0, 2) / name.substr(2)).generic_string();
}

std::optional<Audit> CheckCache::find(const std::string& key, const std::shared_ptr<const plans::SourceFile>& source,
                                      const std::shared_ptr<const std::vector<checker::RuleCard>>& cards) const {
  std::ifstream file(place_of(source->name()), std::ios::binary);
  if (program_.empty() || !file) return std::nullopt;
  const std::string entry{std::istreambuf_iterator<char>(file), {}};
  const std::optional<std::string_view> bytes = opened(entry, key);
  if (!bytes) return std::nullopt;
  std::optional<Audit> audit(std::in_place);
  ArchiveReader reader(*bytes);
  reader(*audit);
  if (!reader.whole() || !fits(*audit, cards->size(), source->bytes().size())) return std::nullopt;
  audit->source = source;
  audit->cards = cards;
  if (!audit->findings.empty()) audit->lines = std::make_shared<const plans::LineIndex>(source->bytes());
  return audit;
}

void CheckCache::keep(const std::string& key, const Audit& audit) {
  if (!audit.read_completely || program_.empty()) return;
  ArchiveWriter writer;
  writer(audit);
  const std::string place = place_of(audit.file);
  std::error_code error;
  fs::create_directories(fs::path(place).parent_path(), error);
  Output output(place);
  output.stream() << sealed(key, writer.bytes());
  if (!output.close().empty()) written_ = false;
}

}  // namespace rasoat::app
