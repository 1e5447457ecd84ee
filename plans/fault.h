// What is wrong with an input as a text, as data: which mistake, where, and, where certain, the edit that mends it.
//
// A Fault is bad input (a tab in the indentation, an unknown key); a broken rule is a `checker::Finding`. Faults carry
// no sentence: the words, the severity and the page of each are the rule files of `rules/packs/dinh-dang/`, whose
// file name is the fault's id (`fault_id`). So a fault is explained, listed and translated like any rule, and this room
// stays free of wording. Functions that read input return *a value and Faults*, all of them at once, in source order.
//
//   for (const Fault& fault : result.faults) std::cerr << fault_id(fault.code) << " at " << fault.where.begin << "\n";
#pragma once

#include <cstdint>
#include <expected>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "plans/span.h"

namespace rasoat::plans {

enum class FaultCode : std::uint8_t {
  // Load
  kUnreadableFile,  // args: path, reason (missing | denied | folder | closed | pipe | other), detail (the system’s
                    // words)
  kFileTooLarge,    // args: size, limit (bytes, as digits)
  kNotUtf8,         // at the first wrong byte; args: byte (0xNN), guess (utf16 | windows1258 | tcvn3 | unknown)
  // Read: characters and lines
  kNulByte,
  kControlCharacter,  // args: code (U+0007)
  kTabIndentation,    // edit: blanks
  kOddBlank,          // NBSP, ideographic or zero-width blank where indentation or a separator stands; args: code; edit
  kWrongIndentation,  // a line fits no open level; args: found, expected (columns, as digits)
  kMergeConflict,     // <<<<<<< ======= >>>>>>>
  // Read: entries
  kMissingBlankAfterColon,  // `key:value`; args: key; edit
  kColonInPlainValue,       // `ten: Mục tiêu: đến 2030`; edit: quotes around the value
  kCommaInPlainValue,       // `{ gia_tri: ≥ 2,5 }`, told by binding; args: key, text, line; edit: quotes
  kFullWidthColon,          // `key：value`; edit
  kCommentInValue,          // `san_pham: #02 lớp`, told by binding; args: text; edit: quotes around value and comment
  kHalfTypedKey,            // a line in a mapping, or an entry in braces, without a colon; args: text, sign (in the
                            // colon’s place: equals | semicolon | none); edit where certain
  kBracesForList,           // `{ a, b }`, told by binding; edit: brackets
  kStrayDash,               // `-` where a mapping's key is expected, or `-x` without a blank; edit where certain
  kMissingDash,             // a new item of a list begins without its `- `; args: key; related: the item before; edit
  kForeignBullet,           // `• A`, `+ A` where a list is expected, told by binding; args: mark; edit
  kReservedStart,           // a plain value that begins with @ ` % > or |; args: character; edit: quotes
  kCurlyQuotes,             // “…” used as if it were a YAML quote; some told by binding; edit
  kUnexpectedText,          // anything else that is no YAML here; args: text, and, where known, kind (wrapped |
                            // heading | title | rule | behind_quote | behind_bracket); edit where certain
  kUnclosedQuote,           // args: quote
  kUnclosedBracket,         // args: bracket
  kUnmatchedBracket,        // a closing bracket that closes nothing, or the wrong one; args: found, expected
  kMissingComma,            // two flow entries without `,` between; edit
  kStrayPunctuation,        // `- "A",` in a block: behind a text in quotes or a bracket; args: sign; edit
  kBadEscape,               // args: escape
  kBadBlockHeader,          // `|x`; args: header
  // Read: outside the profile
  kTagRefused,         // args: tag
  kComplexKeyRefused,  // `? `, or a collection as a key
  kMergeKeyRefused,    // `<<:`
  kDirectiveRefused,   // args: directive
  kSeveralDocuments,
  kUnknownAlias,  // args: name
  kDuplicateKey,  // at the second key; related: the first; args: key
  kEmptyDocument,
  // Read: limits
  kTooDeep,           // args: limit
  kTooManyNodes,      // args: limit
  kKeyTooLong,        // args: limit
  kAliasExpansion,    // args: limit
  kMoreFaults,        // of a kind there are more than are told; args: fault (its id), limit, count
  kWitnessDisagrees,  // args: what
  // Bind
  kMisspeltKey,       // near match exists; args: key, suggestion, block; edit
  kMisplacedKey,      // a key of the plan within one of its blocks, or the other way; args: key, home, way (out, in)
  kTwoKeysInOne,      // `Mục đích, yêu cầu:`; args: key, first, second
  kUnknownKey,        // no near match; args: key, own (a name of the writer’s own), block
  kNonCanonicalKey,   // args: key, canonical; edit
  kWrongShape,        // args: key, expected, found
  kUnknownCode,       // a value of a closed list; args: value, key, suggestion (may be empty),
                      // is_near (is there one: yes | no), known
  kNonCanonicalCode,  // args: value, canonical; edit
  kUnknownFormatVersion,  // `rasoat: 2`; args: value
};
inline constexpr std::size_t kFaultCodeCount = static_cast<std::size_t>(FaultCode::kUnknownFormatVersion) + 1;

// How many of each kind are told: enough for a plan of some hundred pages whose keys are all written in people's words.
inline constexpr std::uint32_t kMostOfAKind = 10'000;

// The id that people see, kebab-case, and the name of the fault's rule file: "tab-indentation". Never changes.
[[nodiscard]] std::string_view fault_id(FaultCode code);

// Replace the bytes of `where` by `text`. Safe: the plan certainly means the same thing afterwards.
struct Edit {
  Span where;
  std::string text;
  bool safe = true;
};

struct Fault {
  FaultCode code{};
  Span where;
  std::vector<std::pair<std::string, std::string>> args;  // name → value, as listed beside the code
  std::vector<Span> related;                              // the other duplicate, the bracket that was opened
  std::optional<Edit> edit;
};

// For "could not do the one thing asked"; anything that can go wrong several times returns a value and Faults instead.
template <typename T>
using Outcome = std::expected<T, Fault>;

}  // namespace rasoat::plans
