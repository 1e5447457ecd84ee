// What is known of the documents, bodies, places and abbreviations that plans name: the registry that rules ask.
//
// Facts are data (rules/registry/*.yaml, and folders of the department's own); this is the compiled, immutable form,
// shared between threads. Questions are answered at a date, the plan's own or `--as-of`, and every answer says how sure
// it is: what rests on a recalled fact never makes an error (rules/registry/confidence.h). What the registry does not
// have is "unknown", never wrong. Names are looked up folded, by hash. Pointers live as long as the Registry.
//
//   LoadedRegistry loaded = load_registry({});
//   const Identity who = loaded.registry->identify(citation);        // rules/registry/identity.h
//   const BodyAnswer body = loaded.registry->body("Ban Tuyên giáo Trung ương", {2026, 1, 5});
//   if (body.life == Life::kEnded) … body.successors …
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "plans/date.h"
#include "plans/span.h"
#include "rules/registry/confidence.h"
#include "rules/rule_error.h"
#include "rules/terms.h"

namespace rasoat::plans {
struct Citation;
}  // namespace rasoat::plans

namespace rasoat::rules {

struct Identity;
struct Standing;

struct Body {
  std::string name;
  std::vector<std::string> aliases;  // abbreviations too
  std::string level;                 // trung_uong, tinh, huyen, xa, khac
  std::string system;                // of the list he_thong
  bool open = false;                 // a local name may follow: "Huyện ủy Gia Lâm"
  Fact<Date> from, until;            // first and last day
  Fact<std::vector<const Body*>> successors;
  Confidence confidence = Confidence::kRecalled;
  Wording note;
  std::string origin;  // the file that says so
};

struct Document {
  std::string key;                 // "29-NQ/TW@2022-11-17"; the name where it has no symbol
  std::string symbol;              // canonical; "" where there is none
  std::uint8_t congress = 0;       // the resolution of that national congress
  Fact<plans::Interval> date;      // a day, or a year where no more is known
  std::vector<std::string> types;  // of loai_van_ban; several where the symbol leaves it open
  Fact<const Body*> issuer;
  Fact<std::uint8_t> term, plenum;
  Fact<std::string> title;
  std::string title_key;           // of its first words: name_key
  std::vector<std::string> about;  // phrases of which every title of it, however short, has one
  std::vector<std::string> names;  // by which it is cited without a symbol
  Fact<Date> from, until;          // in force; `from` only where it is not the date
  Fact<std::vector<const Document*>> replaced_by, amended_by;
  std::vector<std::string> lookalikes;  // symbols of other documents that are taken for it
  Confidence confidence = Confidence::kRecalled;
  Wording note;
  std::string origin;
};

struct Place {
  std::string name;
  std::vector<std::string> aliases;
  bool city = false;
  Fact<Date> from, until;
  Fact<const Place*> merged_into;
  Confidence confidence = Confidence::kRecalled;
  std::string origin;
};

struct TypeCode {
  std::string code;                  // "NQ"
  std::vector<std::string> kinds;    // of loai_van_ban
  std::vector<std::string> systems;  // of he_thong
  Confidence confidence = Confidence::kRecalled;
};

struct OrganCode {
  std::string code;    // "BTGTW"
  std::string system;  // of he_thong
  std::string level;
  std::vector<const Body*> bodies;
  Fact<Date> from, until;
  Confidence confidence = Confidence::kRecalled;
};

// A term of the Central Committee: its documents are numbered anew.
struct Term {
  std::uint8_t number = 0;
  std::optional<Date> from, until;
  Confidence confidence = Confidence::kRecalled;
};

enum class Life : std::uint8_t { kUnknown, kAlive, kEnded, kNotYet };

struct BodyAnswer {
  Life life = Life::kUnknown;
  const Body* body = nullptr;
  std::optional<Date> changed;                    // the last day of one that has ended, the first of one to come
  std::vector<const Body*> successors;            // of one that has ended, alive at the date; may be empty
  bool by_office = false;                         // named through its head: "Bộ trưởng Bộ …"
  Confidence confidence = Confidence::kRecalled;  // of what `life` says
};

struct PlaceAnswer {
  Life life = Life::kUnknown;
  const Place* place = nullptr;
  const Place* now = nullptr;  // the one alive at the date: itself, or what it was merged into
  Confidence confidence = Confidence::kRecalled;
};

// A province named in a text: after "tỉnh", "thành phố", "Tỉnh ủy" … where `introduced`; else its bare capitalised
// name.
struct PlaceMention {
  const Place* place = nullptr;
  plans::Span where;
  bool introduced = false;
};

class Registry {
 public:
  // Documents with this symbol, in any spelling, the oldest first; none when it is not known.
  [[nodiscard]] std::span<const Document* const> documents(std::string_view symbol) const;
  // The document of this name ("Luật Khoa học, công nghệ …", a congress's resolution); null when it is not known.
  [[nodiscard]] const Document* document_named(std::string_view name) const;
  // The document that goes by a type and a number which are not those of its symbol ("Đề án 06"), as a citation of that
  // kind names it; null likewise.
  [[nodiscard]] const Document* document_by_short_name(const plans::Citation& citation) const;
  [[nodiscard]] const Document* document_by_key(std::string_view key) const;
  // Which document a citation means, and what it says wrongly of it.
  [[nodiscard]] Identity identify(const plans::Citation& citation) const;
  // Whether a document may be a basis at a date.
  [[nodiscard]] Standing standing(const Document& document, const Date& at) const;
  // Do the type code of a canonical symbol and the type word (of loai_van_ban) agree? Nothing where either is not
  // known.
  [[nodiscard]] std::optional<bool> type_fits(std::string_view symbol, std::string_view type_code) const;
  // The term of the Central Committee in which the whole interval lies.
  [[nodiscard]] const Term* term_at(const plans::Interval& date) const;

  [[nodiscard]] BodyAnswer body(std::string_view name, const Date& at) const;
  // The same at no date: only which body it is. Null when it is not known.
  [[nodiscard]] const Body* find_body(std::string_view name) const;

  [[nodiscard]] PlaceAnswer place(std::string_view name, const Date& at) const;
  [[nodiscard]] const Place* find_place(std::string_view name) const;
  // All provinces that a text names, in order; linear.
  [[nodiscard]] std::vector<PlaceMention> places_in(std::string_view text) const;

  [[nodiscard]] const TypeCode* type(std::string_view code) const;    // any case
  [[nodiscard]] const OrganCode* organ(std::string_view code) const;  // any case
  // Folded phrases; empty when there is no lexicon of that name.
  [[nodiscard]] std::span<const std::string> lexicon(std::string_view name) const;

  [[nodiscard]] std::vector<std::string> lexicon_names() const;

  // Everything, in the order of the files.
  [[nodiscard]] std::span<const std::unique_ptr<Document>> documents() const { return documents_; }
  [[nodiscard]] std::span<const std::unique_ptr<Body>> bodies() const { return bodies_; }
  [[nodiscard]] std::span<const std::unique_ptr<Place>> places() const { return places_; }
  [[nodiscard]] std::span<const std::unique_ptr<TypeCode>> types() const { return types_; }
  [[nodiscard]] std::span<const std::unique_ptr<OrganCode>> organs() const { return organs_; }
  [[nodiscard]] std::span<const Term> terms() const { return terms_; }
  // 16 hex digits over all files.
  [[nodiscard]] const std::string& digest() const { return digest_; }

 private:
  friend class RegistryBuilder;
  friend struct RegistryParts;  // rules/compiled/compiled_registry.cc
  template <typename T>
  using Index = std::unordered_map<std::string, T>;

  struct BodyHit {
    std::span<const Body* const> bodies;
    bool by_office = false;
  };
  [[nodiscard]] BodyHit bodies_named(std::string_view name) const;
  [[nodiscard]] BodyHit bodies_of_key(std::string key) const;
  [[nodiscard]] std::span<const Place* const> places_named(std::string_view name) const;
  [[nodiscard]] std::vector<const Document*> candidates(const plans::Citation& citation) const;

  std::vector<std::unique_ptr<Document>> documents_;
  std::vector<std::unique_ptr<Body>> bodies_;
  std::vector<std::unique_ptr<Place>> places_;
  std::vector<std::unique_ptr<TypeCode>> types_;
  std::vector<std::unique_ptr<OrganCode>> organs_;
  std::vector<Term> terms_;
  std::map<std::string, std::vector<std::string>, std::less<>> lexicons_;
  Index<std::vector<const Document*>> by_symbol_, by_number_, by_plenum_;
  Index<const Document*> by_name_, by_key_;
  Index<std::vector<const Body*>> by_body_;
  Index<std::vector<const Place*>> by_place_;
  Index<const TypeCode*> by_type_;
  Index<const OrganCode*> by_organ_;
  std::string digest_;
};

struct RegistryOptions {
  std::vector<std::string> folders;  // of *.yaml files; an entry replaces that of the same key
  bool embedded = true;
};

struct LoadedRegistry {
  std::shared_ptr<const Registry> registry;  // null when there are errors
  std::vector<RuleError> errors;
};
// All mistakes of all files at once.
[[nodiscard]] LoadedRegistry load_registry(const RegistryOptions& options);
// What it reads of such a folder.
[[nodiscard]] std::set<std::string> registry_files(const std::string& folder);

// From texts in memory (tests). Names are for errors only.
struct RegistryFile {
  std::string name;
  std::string_view text;
};
[[nodiscard]] LoadedRegistry load_registry_files(std::span<const RegistryFile> files);

}  // namespace rasoat::rules
