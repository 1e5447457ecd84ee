// Puts a Registry together from its files: entries first, later ones replacing those of the same key; then what refers
// to other entries, and the indexes. Every mistake is an error with its place; nobody else includes this.
//
//   RegistryBuilder builder(errors);
//   builder.add(file);  …
//   std::shared_ptr<const Registry> registry = builder.build(digest);   // null when there were errors
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "rules/language/rule_reader.h"
#include "rules/registry/registry.h"

namespace rasoat::rules {

class EntryReader;

// A name that must be that of another entry once all are there.
struct Reference {
  std::string name;
  RuleError at;  // without words
};
struct References {
  std::vector<Reference> names;
  Confidence confidence = Confidence::kRecalled;
};

class RegistryBuilder {
 public:
  explicit RegistryBuilder(std::vector<RuleError>& errors)
      : errors_(errors), before_(errors.size()), registry_(std::make_shared<Registry>()) {}

  void add(const RegistryFile& file);
  [[nodiscard]] std::shared_ptr<const Registry> build(std::string digest);

 private:
  // What is kept beside an entry until all are there.
  struct Pending {
    References issuer, replaced_by, amended_by, successors, merged_into, bodies;
  };
  template <typename Entry>
  struct Kept {
    struct One {
      std::unique_ptr<Entry> entry;
      Pending pending;
      std::size_t file = 0;
    };
    std::vector<One> all;
    std::unordered_map<std::string, std::size_t> at;  // by key
  };

  // rules/registry/registry_entries.cc: one entry each
  void add_document(EntryReader& entry);
  void add_body(EntryReader& entry);
  void add_place(EntryReader& entry);
  void add_type(EntryReader& entry);
  void add_organ(EntryReader& entry);
  void add_term(EntryReader& entry);
  void add_lexicons(RuleReader& reader, plans::NodeId mapping);
  static void read_symbol_and_date(EntryReader& entry, Document& document);

  // rules/registry/registry_builder.cc: what holds between entries
  // In the place of the entry with the same key where another file has one; twice in one file is a mistake.
  template <typename Entry>
  void keep(Kept<Entry>& kept, EntryReader& reader, const std::string& key, std::unique_ptr<Entry> entry,
            Pending pending) {
    // Without a key it has been reported; it is kept so that its references are looked at.
    const auto [at, fresh] = key.empty() ? std::pair(kept.at.end(), true) : kept.at.try_emplace(key, kept.all.size());
    if (fresh) {
      kept.all.push_back({std::move(entry), std::move(pending), file_});
      return;
    }
    auto& old = kept.all[at->second];
    if (old.file == file_) return report_twice(reader, key);
    old = {std::move(entry), std::move(pending), file_};
  }
  static void report_twice(EntryReader& reader, const std::string& key);
  void link_documents();
  void link_bodies();
  void link_places();
  void refuse_circles_of_places();
  void link_organs();
  void index_documents();
  void index_names();
  [[nodiscard]] const Body* find_body(const Reference& reference);
  [[nodiscard]] const Document* find_document(const Reference& reference);
  void unknown(const Reference& reference, Wording what, const std::vector<std::string_view>& known);

  std::vector<RuleError>& errors_;
  std::size_t before_;
  std::size_t file_ = 0;  // how many have been begun
  std::shared_ptr<Registry> registry_;
  Kept<Document> documents_;
  Kept<Body> bodies_;
  Kept<Place> places_;
  Kept<TypeCode> types_;
  Kept<OrganCode> organs_;
};

}  // namespace rasoat::rules
