// Where packs come from: the files embedded in the binary and the folders the user names; and what must hold between
// packs.
#include <algorithm>
#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <ranges>
#include <set>
#include <system_error>
#include <utility>

#include "plans/source_file.h"
#include "rules/compiled/compiled_rules.h"
#include "rules/embedded_packs.h"
#include "rules/language/fault_terms.h"
#include "rules/language/load_pack.h"
#include "rules/language/load_rule.h"
#include "rules/language/load_settings.h"
#include "rules/language/portfolio_terms.h"
#include "rules/language/rule_reader.h"
#include "rules/rule_pack.h"

namespace rasoat::rules {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kPackFile = "pack.yaml";
constexpr int kMaxFolderDepth = 3;
constexpr std::string_view kOwnKeys[] = {"rule:", "pack:", "\"rule\":", "\"pack\":"};  // of a rule file, of pack.yaml

// A pack's files while it is loaded; those of a folder own their texts.
struct FoundPack {
  PackInput input;
  std::string_view compiled;  // of an embedded one
  std::vector<std::unique_ptr<std::pair<std::string, plans::SourceFile>>> owned;
};
using FoundPacks = std::map<std::string, FoundPack, std::less<>>;

std::string folder_name(const fs::path& folder) {
  std::error_code error;
  const fs::path whole = fs::absolute(folder, error).lexically_normal();
  return (whole.has_filename() ? whole : whole.parent_path()).filename().string();
}

// Written as a rule or a pack.yaml is, whatever it is called.
bool is_of_rules(const fs::path& file) {
  if (!plans::is_yaml_name(file.native())) return false;
  const auto loaded = plans::SourceFile::load(file.generic_string());
  if (!loaded) return false;
  const std::string_view text = loaded->bytes();
  return std::ranges::any_of(kOwnKeys, [&](std::string_view key) {
    return text.starts_with(key) || text.find("\n" + std::string(key)) != std::string_view::npos;
  });
}

class PackFinder {
 public:
  explicit PackFinder(std::vector<RuleError>& errors) : errors_(errors) {}

  FoundPacks take() { return std::move(packs_); }

  void add_embedded() {
    for (const EmbeddedFile& file : embedded_files()) {
      const std::size_t slash = file.path.find('/');
      if (slash == std::string_view::npos) continue;
      FoundPack& pack = packs_[std::string(file.path.substr(0, slash))];
      pack.input.name = pack.input.shown = file.path.substr(0, slash);
      pack.input.proven = true;
      pack.input.files.push_back({file.path.substr(slash + 1), file.text});
    }
    for (const CompiledPack& pack : compiled_packs()) packs_[std::string(pack.name)].compiled = pack.bytes;
  }

  void add_folder(const std::string& folder) {
    const std::size_t errors = errors_.size();
    const std::vector<fs::path> packs = packs_in(folder);
    for (const fs::path& pack : packs) add_pack(pack);
    if (!packs.empty() || errors_.size() > errors) return;
    report(folder,
           words("Thư mục không có bộ quy tắc nào (không thấy pack.yaml).",
                 "The folder holds no rule pack (no pack.yaml)."),
           words("Chỉ vào thư mục chứa pack.yaml, hoặc thư mục chứa các bộ quy tắc.",
                 "Name a folder that holds pack.yaml, or one of such folders."));
  }

  // The folder itself, where it is a pack, or those within it that are. Nobody may be left out because it could not be
  // looked at: its rules would be missed by no one.
  std::vector<fs::path> packs_in(const fs::path& folder) {
    if (is_pack(folder)) return {folder};
    std::vector<fs::path> packs;
    std::vector<fs::path> others;
    std::error_code error;
    for (const fs::path& entry : entries_of(folder))
      (fs::is_directory(entry, error) && is_pack(entry) ? packs : others).push_back(entry);
    if (packs.empty()) return packs;
    for (const fs::path& entry : others) {
      if (const std::optional<fs::path> lost = lost_rules(entry, 0)) report_lost(*lost);
    }
    return packs;
  }

 private:
  // Rules beside the packs which belong to none: plans and other things may lie there too.
  std::optional<fs::path> lost_rules(const fs::path& entry, int depth) {
    std::error_code error;
    if (!fs::is_directory(entry, error)) return is_of_rules(entry) ? std::optional(entry) : std::nullopt;
    if (depth > kMaxFolderDepth || fs::exists(entry / "pack.yml", error)) return std::nullopt;  // which is told already
    for (const fs::path& inner : entries_of(entry)) {
      if (auto lost = lost_rules(inner, depth + 1)) return lost;
    }
    return std::nullopt;
  }

  void report_lost(const fs::path& file) {
    report(file,
           words("Tệp này không thuộc bộ quy tắc nào, nên không được nạp: thư mục chứa tệp không có pack.yaml, hoặc "
                 "không nằm ngay trong thư mục các bộ quy tắc.",
                 "This file belongs to no rule pack and was not loaded: its folder has no pack.yaml, or does not lie "
                 "right within the folder of packs."),
           words("Đặt pack.yaml (chữ thường) vào thư mục đó, hoặc chuyển tệp, thư mục đến đúng chỗ.",
                 "Put a pack.yaml (in lower case) into that folder, or move the file or the folder to its place."));
  }

  void report(const fs::path& where, Wording what, Wording help = {}) {
    errors_.push_back({where.generic_string(), 1, 1, {}, std::move(what), std::move(help)});
  }

  bool is_pack(const fs::path& folder) {
    std::error_code error;
    if (fs::is_regular_file(folder / "pack.yml", error))
      report(folder / "pack.yml", words("Tệp này phải có tên pack.yaml; bộ quy tắc chưa được nạp.",
                                        "This file must be named pack.yaml; the pack was not loaded."));
    const fs::file_status status = fs::status(folder / kPackFile, error);
    if (!fs::status_known(status)) report_closed(folder);
    return fs::is_regular_file(status);
  }

  void report_closed(const fs::path& folder) {
    report(folder, words("Không xem được thư mục này, nên không biết có bộ quy tắc, tệp quy tắc nào trong đó.",
                         "The folder cannot be looked into, so which packs or rules it holds is not known."));
  }

  std::vector<fs::path> entries_of(const fs::path& folder) {
    std::vector<fs::path> entries;
    std::error_code error;
    fs::directory_iterator it(folder, error);
    if (error == std::errc::no_such_file_or_directory || error == std::errc::not_a_directory) {
      report(folder, words("Không có thư mục này.", "There is no such folder."));
      return entries;
    }
    for (const fs::directory_iterator end; !error && it != end; it.increment(error)) entries.push_back(it->path());
    if (error) report_closed(folder);
    std::sort(entries.begin(), entries.end());
    return entries;
  }

  void add_pack(const fs::path& folder) {
    FoundPack pack;
    pack.input.name = folder_name(folder);
    pack.input.shown = folder.generic_string();
    while (pack.input.shown.size() > 1 && pack.input.shown.ends_with('/')) pack.input.shown.pop_back();
    const auto same = packs_.find(pack.input.name);
    if (same != packs_.end() && !same->second.input.proven) return report_second(folder, same->second.input);
    add_files(pack, folder, "", 0);
    std::string name = pack.input.name;
    packs_.insert_or_assign(std::move(name), std::move(pack));
  }

  // One folder may be named twice, by an option and by a configuration.
  void report_second(const fs::path& folder, const PackInput& first) {
    std::error_code error;
    if (fs::equivalent(folder, first.shown, error)) return;
    report(folder / kPackFile,
           words("Đã có bộ quy tắc “%1” ở %2.", "There is a rule pack “%1” already: %2.", {first.name, first.shown}),
           words("Đổi tên một trong hai bộ, hoặc chỉ nêu một bộ.", "Rename one of the two, or name only one."));
  }

  void add_files(FoundPack& pack, const fs::path& folder, const std::string& prefix, int depth) {
    std::error_code error;
    for (const fs::path& entry : entries_of(folder)) {
      const std::string name = prefix + entry.filename().string();
      if (fs::is_directory(entry, error)) {
        if (depth < kMaxFolderDepth) {
          add_files(pack, entry, name + "/", depth + 1);
        } else {
          report(entry, words("Thư mục nằm quá sâu trong bộ quy tắc; quy tắc trong đó không được nạp.",
                              "The folder lies too deep within the pack; rules in it are not loaded."));
        }
      } else if (plans::is_yaml_name(name) || name.ends_with(".txt")) {
        add_file(pack, entry.generic_string(), name);
      }
    }
  }

  void add_file(FoundPack& pack, const std::string& path, const std::string& name) {
    auto loaded = plans::SourceFile::load(path);
    if (!loaded) return report(path, fault_words(loaded.error()));
    pack.owned.push_back(std::make_unique<std::pair<std::string, plans::SourceFile>>(name, std::move(*loaded)));
    pack.input.files.push_back({pack.owned.back()->first, pack.owned.back()->second.bytes()});
  }

  std::vector<RuleError>& errors_;
  FoundPacks packs_;
};

void keep_only(FoundPacks& packs, const std::vector<std::string>& only, std::vector<RuleError>& errors) {
  if (only.empty()) return;
  std::vector<std::string_view> known;
  for (const auto& [name, pack] : packs) known.push_back(name);
  for (const std::string& name : only) {
    if (packs.contains(name)) continue;
    errors.push_back({name,
                      1,
                      1,
                      {},
                      words("Không có bộ quy tắc “%1”.", "There is no rule pack “%1”.", {name}),
                      suggestion(name, known)});
  }
  std::erase_if(packs, [&](const auto& pack) {
    const bool always = pack.first == kFormatPack || pack.first == kPortfolioPack;
    return !always && std::find(only.begin(), only.end(), pack.first) == only.end();
  });
}

// The scalar in which a rule's file says `id`: the value of `rule`, or an element of `formerly`.
plans::NodeId place_of(const RuleReader& reader, std::string_view key, std::string_view id) {
  const plans::Document& doc = reader.document();
  for (plans::NodeId node = doc.first_child(reader.root()); node != plans::kNoNode; node = doc.next(doc.next(node))) {
    if (reader.text(node) != key) continue;
    for (const plans::NodeId element : reader.elements(doc.next(node))) {
      if (reader.text(element) == id) return element;
    }
  }
  return reader.root();
}

void report_clash(const Rule& rule, std::string_view key, std::string_view id, const Rule& other,
                  std::vector<RuleError>& errors) {
  RuleReader reader(rule.examples->front()->source, errors);
  reader.report(
      place_of(reader, key, id),
      words("Mã “%1” đã được dùng bởi quy tắc “%2” của bộ %3.", "The id “%1” is already used by rule “%2” of pack %3.",
            {id, other.id, other.pack}),
      words("Chọn mã khác; mã đã dùng không được dùng lại.", "Choose another id; an id is never used again."));
}

// Every id and every older id means one rule, over all packs. Those of the binary have theirs first: who wrote the
// other one is told, in a file that is there.
void check_ids(const std::vector<RulePack>& packs, const FoundPacks& found, std::vector<RuleError>& errors) {
  std::map<std::string_view, const Rule*> ids;
  const auto claim = [&](const Rule& rule, std::string_view key, std::string_view id) {
    const auto [at, fresh] = ids.try_emplace(id, &rule);
    if (!fresh) report_clash(rule, key, id, *at->second, errors);
  };
  const auto claim_all = [&](bool embedded) {
    const auto of_these = [&](const RulePack& pack) { return found.find(pack.name)->second.input.proven == embedded; };
    for (const RulePack& pack : packs | std::views::filter(of_these)) {
      for (const Rule& rule : pack.rules) claim(rule, "rule", rule.id);
    }
    for (const RulePack& pack : packs | std::views::filter(of_these)) {
      for (const Rule& rule : pack.rules) {
        for (const std::string& old : rule.formerly) claim(rule, "formerly", old);
      }
    }
  };
  claim_all(true);
  claim_all(false);
}

// One rule explains others of its own pack, which stand or fall with it.
void check_explained(const std::vector<RulePack>& packs, std::vector<RuleError>& errors) {
  for (const RulePack& pack : packs) {
    std::vector<std::string_view> known;
    for (const Rule& rule : pack.rules) known.emplace_back(rule.id);
    for (const Rule& rule : pack.rules) {
      for (const std::string& id : rule.explains) {
        if (std::ranges::find(known, id) != known.end()) continue;
        RuleReader reader(rule.examples->front()->source, errors);
        reader.report(place_of(reader, "explains", id),
                      words("Bộ %1 không có quy tắc “%2”.", "Pack %1 has no rule “%2”.", {pack.name, id}),
                      suggestion(id, known));
      }
    }
  }
}

// The same digest means the same rules: what a configuration changed belongs to it.
void note_changes(RulePack& pack, std::span<const Tuning> tunings) {
  std::string changes;
  const auto note = [&](const Tuning::Entry& entry, const std::string& value) {
    for (const Rule& rule : pack.rules) {
      if (rule.id == entry.name) changes += entry.name + "=" + value + "\n";
    }
  };
  for (const Tuning& tuning : tunings) {
    for (const Tuning::Entry& entry : tuning.rules) note(entry, entry.values.front());
    for (const Tuning::Entry& entry : tuning.mandatory) note(entry, "mandatory");
  }
  for (const Setting& setting : pack.data.settings) {
    if (setting.values == setting.standard) continue;
    changes += setting.name + ":";
    for (const std::string& value : setting.values) changes += value + ",";
    changes += "\n";
  }
  if (changes.empty() && pack.profile.empty()) return;
  const PackFile parts[] = {{"digest", pack.digest}, {"profile", pack.profile}, {"changes", changes}};
  pack.digest = digest_of(parts);
}

// As the build compiled it; nothing where there is no such form, or where a tuning changes what rules are compiled
// with: then its files are read.
std::optional<RulePack> compiled_pack(const FoundPack& found) {
  std::optional<RulePack> pack = read_pack(found.compiled);
  if (!pack) return std::nullopt;
  std::vector<RuleError> mistakes;
  tune_settings(*pack, found.input.tunings, pack->data.settings, mistakes);
  const bool changed = std::ranges::any_of(pack->data.settings,
                                           [](const Setting& setting) { return setting.values != setting.standard; });
  return changed || !mistakes.empty() ? std::nullopt : std::move(pack);
}

LoadedPack load_found(const FoundPack& found) {
  if (auto pack = compiled_pack(found)) return {std::move(pack), {}};
  return load_pack_files(found.input);
}

}  // namespace

std::vector<std::string> pack_names(const std::string& folder) {
  std::vector<RuleError> told_by_load_rules;
  std::vector<std::string> names;
  for (const fs::path& pack : PackFinder(told_by_load_rules).packs_in(folder)) names.push_back(folder_name(pack));
  return names;
}

std::vector<std::string> rule_files(const LoadOptions& options) {
  std::vector<RuleError> told_by_load_rules;
  PackFinder finder(told_by_load_rules);
  for (const std::string& folder : options.folders) finder.add_folder(folder);
  std::set<std::string> files;
  for (const auto& [name, pack] : finder.take()) {
    for (const PackFile& file : pack.input.files) files.insert(pack.input.shown + "/" + std::string(file.name));
  }
  for (const std::string& folder : options.registry.folders) files.merge(registry_files(folder));
  return {files.begin(), files.end()};
}

Loaded load_rules(const LoadOptions& options) {
  Loaded result;
  PackFinder finder(result.errors);
  if (options.embedded) finder.add_embedded();
  for (const std::string& folder : options.folders) finder.add_folder(folder);
  FoundPacks found = finder.take();
  keep_only(found, options.only, result.errors);
  std::vector<RulePack> packs;
  for (auto& [name, pack] : found) {
    pack.input.tunings = options.tunings;
    LoadedPack loaded = load_found(pack);
    result.errors.insert(result.errors.end(), loaded.errors.begin(), loaded.errors.end());
    if (!loaded.pack) continue;
    tune_rules(*loaded.pack, options.tunings, result.errors);
    note_changes(*loaded.pack, options.tunings);
    packs.push_back(std::move(*loaded.pack));
  }
  // A pack that could not be loaded may have known a name that no other knows.
  if (packs.size() == found.size()) {
    for (const Tuning& tuning : options.tunings) check_names(packs, tuning, result.errors);
  }
  check_ids(packs, found, result.errors);
  check_explained(packs, result.errors);
  LoadedRegistry registry = load_registry(options.registry);
  result.errors.insert(result.errors.end(), registry.errors.begin(), registry.errors.end());
  if (result.errors.empty()) {
    result.rules = std::make_shared<const RuleSet>(std::move(packs), std::move(registry.registry));
  }
  return result;
}

}  // namespace rasoat::rules
