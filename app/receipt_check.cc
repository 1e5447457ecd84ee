#include "app/receipt_check.h"

#include <algorithm>
#include <filesystem>
#include <map>
#include <set>
#include <string_view>
#include <utility>

#include "app/config_finder.h"
#include "app/database.h"
#include "app/inputs.h"
#include "app/measured_stream.h"
#include "app/receipt.h"
#include "app/whole_path.h"
#include "checker/portfolio/content_hash.h"
#include "plans/source_file.h"
#include "reports/utf8.h"
#include "rules/rule_pack.h"

namespace rasoat::app {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t kDigits = 64;  // of a SHA-256
constexpr std::string_view kOwnKey = "\"sha256\"";
constexpr std::string_view kBegin = ":\"";
constexpr std::string_view kEnd = "\"}\n";

// The receipt ends with its own hash, over every byte up to the key of that value.
bool is_as_written(std::string_view bytes) {
  const std::size_t tail = kBegin.size() + kDigits + kEnd.size();
  if (bytes.size() < tail) return false;
  const std::string_view before = bytes.substr(0, bytes.size() - tail);
  if (!before.ends_with(kOwnKey)) return false;
  const std::string own = checker::content_hash(before);
  return bytes.substr(before.size()) == std::string(kBegin) + own + std::string(kEnd);
}

void compare(const std::string& file, std::string_view digest, CheckedReceipt& checked) {
  const FileMeasure now = measure_file(file);
  if (!now.there) {
    checked.missing.push_back(file);
  } else if (!now.readable) {
    checked.unreadable.push_back(file);
  } else if (now.digest != digest) {
    checked.changed.push_back(file);
  }
}

// SQLite reads the JSON: it is linked, and reads a list of any length row by row.
class ReceiptReader {
 public:
  explicit ReceiptReader(const std::string& json) : json_(json), database_(Database::temporary()) {}

  std::string text(const char* path) {
    Statement query = database_.prepare("SELECT json_extract(?, ?)");
    query.start(json_, path);
    return query.next() ? std::string(query.text(0)) : "";
  }

  // Every entry of a list: its file, its digest.
  template <typename Take>
  void each(const char* list, Take take) {
    Statement query =
        database_.prepare("SELECT json_extract(value, '$.file'), json_extract(value, '$.sha256') FROM json_each(?, ?)");
    for (query.start(json_, list); query.next();) take(std::string(query.text(0)), query.text(1));
  }

  std::vector<std::string> texts(const char* list) {
    std::vector<std::string> all;
    Statement query = database_.prepare("SELECT value FROM json_each(?, ?)");
    for (query.start(json_, list); query.next();) all.emplace_back(query.text(0));
    return all;
  }

 private:
  const std::string& json_;
  Database database_;
};

// As people name it from here.
std::string shown(const fs::path& whole) {
  const fs::path near = whole.lexically_proximate(fs::path(whole_path(".")));
  return (near.empty() || *near.begin() == ".." ? whole : near).generic_string();
}

// The nearest configuration of each plan that was not there, or not the nearest, when they were judged.
std::vector<std::string> new_configurations(const std::vector<std::string>& plans,
                                            const std::vector<std::string>& known) {
  std::set<fs::path> seen;
  std::vector<std::string> found;
  for (const std::string& plan : plans) {
    for (fs::path at = fs::path(whole_path(plan)).parent_path(); seen.insert(at).second; at = at.parent_path()) {
      const fs::path config = at / ConfigFinder::kName;
      std::error_code ignored;
      if (!fs::exists(config, ignored)) continue;
      found.push_back(shown(config));
      break;
    }
  }
  leave_out(known, found);
  return found;
}

// What the same paths would find today and the receipt does not know.
void compare_found(std::vector<std::string>& found, const std::vector<std::string>& known, CheckedReceipt& checked) {
  for (std::string& file : found) {
    std::error_code ignored;
    if (std::binary_search(known.begin(), known.end(), file) || !fs::exists(file, ignored)) continue;
    const bool is_closed = fs::is_directory(file, ignored);  // a folder that cannot be listed
    (is_closed ? checked.unreadable : checked.added).push_back(std::move(file));
  }
}

std::vector<std::string> judging_files(ReceiptReader& receipt) {
  std::vector<std::string> files;
  receipt.each("$.judged_with", [&](const std::string& file, std::string_view) { files.push_back(file); });
  return files;
}

// A rule that came later would have judged too.
void compare_rules(ReceiptReader& receipt, CheckedReceipt& checked) {
  rules::LoadOptions folders;
  folders.folders = receipt.texts("$.rule_folders");
  folders.registry.folders = receipt.texts("$.registries");
  std::vector<std::string> found = rules::rule_files(folders);
  leave_out(judging_files(receipt), found);
  leave_out(checked.added, found);
  checked.added.insert(checked.added.end(), found.begin(), found.end());
}

void compare_plans(ReceiptReader& receipt, CheckedReceipt& checked) {
  std::vector<std::string> found = find_inputs(receipt.texts("$.paths")).files;
  // A receipt, being JSON, cannot hold a name that is not UTF-8 as it is.
  std::map<std::string, std::string> by_written;
  for (const std::string& file : found)
    if (std::string written = reports::escape_invalid(file); written != file)
      by_written.emplace(std::move(written), file);
  const auto name_of = [&](const std::string& written) {
    const auto at = by_written.find(written);
    return at == by_written.end() ? written : at->second;
  };
  std::vector<std::string> known;
  receipt.each("$.files", [&](const std::string& written, std::string_view digest) {
    ++checked.files;
    known.push_back(name_of(written));
    if (digest.empty()) {
      ++checked.not_compared;
    } else {
      compare(known.back(), digest, checked);
    }
  });
  const std::vector<std::string> plans = known;
  for (const std::string& written : receipt.texts("$.left_out")) known.push_back(name_of(written));
  std::sort(known.begin(), known.end());
  const std::vector<std::string> others = judging_files(receipt);
  leave_out(others, found);
  compare_found(found, known, checked);
  if (receipt.text("$.configurations_looked_for") != "1") return;
  for (std::string& config : new_configurations(plans, others)) checked.added.push_back(std::move(config));
}

}  // namespace

CheckedReceipt check_receipt(const std::string& path, Lang lang) {
  CheckedReceipt checked;
  const auto loaded = plans::SourceFile::load(path);
  if (!loaded) {
    checked.refused = pick(lang, "không đọc được tệp", "the file cannot be read");
    return checked;
  }
  if (!is_as_written(loaded->bytes())) {
    checked.refused =
        pick(lang, "không phải biên nhận của rasoat, hoặc đã bị sửa: mã băm của chính biên nhận không khớp",
             "it is no receipt of rasoat or was changed: its own hash is wrong");
    return checked;
  }
  const std::string json(loaded->bytes());
  ReceiptReader receipt(json);
  if (receipt.text("$.rasoat_receipt") != std::to_string(kReceiptVersion)) {
    checked.refused = pick(lang, "biên nhận thuộc phiên bản khác", "the receipt is of another version");
    return checked;
  }
  checked.tool = receipt.text("$.tool.version");
  checked.as_of = receipt.text("$.as_of");
  compare_plans(receipt, checked);
  compare_rules(receipt, checked);
  const auto other = [&](const std::string& file, std::string_view digest) {
    if (file != "-") compare(file, digest, checked);
  };
  receipt.each("$.judged_with", other);
  receipt.each("$.reports", other);
  return checked;
}

}  // namespace rasoat::app
