// What the C library keeps of the heap between one plan and the next. The only door to its settings.
//
// Who checks many plans takes and gives back the same memory for each: asking the system for it every time takes a
// twentieth of the time of a batch.
//
//   keep_heap({.kept = 32 << 20, .mapped = 4 << 20});   // before the first plan
//   give_back_heap();                                   // after the last, where there is more to do
#pragma once

namespace rasoat::app {

struct HeapLimits {
  int kept = 0;    // bytes that may lie unused at the end of each thread's heap
  int mapped = 0;  // bytes from which one piece is asked of the system, and given back as soon as it is free
};

// Of the whole process, from now on. Without a limit of one's own both grow with what was once asked for.
void keep_heap(const HeapLimits& limits);

// What lies unused now, all of it.
void give_back_heap();

}  // namespace rasoat::app
