// What a plan's own head and signature say of who issues it: the issuer, the collective that is signed for, the forms
// of symbol and signature, each of them of the Party's or the state's system. Distinct from own_place.h, which says
// where.
//
// Works on the text alone; what is not written, or is of no kind that is known for certain, says nothing.
//
//   const OwnHead& head = own_head(asked);
//   if (!head.real_system().empty()) …   // he_thong is declared wrongly: everything else is of the other system
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "plans/plan.h"
#include "rules/native/body_kind.h"
#include "rules/native/native.h"

namespace rasoat::rules {

class OwnHead {
 public:
  explicit OwnHead(const NativeCase& asked);

  struct Named {
    plans::PlanNode node = plans::kNoPlanNode;
    std::string_view text;  // as written: the name alone
    KindOfBody body;
  };
  [[nodiscard]] const Named& issuer() const { return issuer_; }
  // `ky.tap_the`, or what stands behind "T/M" in `ky.quyen_han`.
  [[nodiscard]] const Named& collective() const { return collective_; }

  // A code of he_thong, "" when none is given.
  [[nodiscard]] std::string_view declared() const { return declared_; }
  // The system that the plan certainly is of, where he_thong declares the other one: that of the issuer and of the
  // collective signed for, or, where none is known, of the organ in the symbol or of all that is written. Else "".
  [[nodiscard]] std::string_view real_system() const { return real_; }
  // The same, for messages: what speaks for it, as written.
  [[nodiscard]] const std::vector<std::string>& signs() const { return signs_; }
  // Symbol or signature are written as he_thong declares it, and must be written anew.
  [[nodiscard]] bool written_as_declared() const { return written_as_declared_; }

  // By the form of the symbol; "" where it has none.
  [[nodiscard]] std::string_view symbol_system() const { return symbol_.system; }

  // Signed on behalf of a collective (T/M, TM.).
  [[nodiscard]] bool on_behalf() const { return on_behalf_; }
  // The texts that are written in the form of the other system than `system`: "TM." in a Party document.
  [[nodiscard]] std::vector<plans::PlanNode> authorities_not_of(std::string_view system) const;

  // `ky.chuc_vu`, a text; none.
  [[nodiscard]] plans::PlanNode post() const { return post_; }

 private:
  struct Sign {
    std::string_view system;  // of he_thong; "" says nothing
    std::string_view text;
  };
  struct Authority {
    plans::PlanNode node = plans::kNoPlanNode;
    std::string_view system;
  };
  void read_signature(const NativeCase& asked);
  void read_authority(const NativeCase& asked, plans::PlanNode block, std::string_view key, bool dotted);
  void read_symbol(std::string_view text, const Registry& registry);
  [[nodiscard]] std::string_view system_of_collective() const;
  void settle(const plans::Plan& plan);

  Named issuer_, collective_;
  std::vector<Authority> authorities_;  // three at most
  std::string_view declared_, real_;
  std::vector<std::string> signs_;
  bool written_as_declared_ = false;
  Sign symbol_;  // of its form
  Sign organ_;   // in the symbol, where the registry is sure of it
  plans::PlanNode post_ = plans::kNoPlanNode;
  bool on_behalf_ = false;
};

// Of the plan that is asked about: one for all checks.
[[nodiscard]] const OwnHead& own_head(const NativeCase& asked);

// The text of a key of a block, where something real is written; else none.
[[nodiscard]] plans::PlanNode written_text(const NativeCase& asked, plans::PlanNode block, std::string_view key);

}  // namespace rasoat::rules
