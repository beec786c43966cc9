// SPDX-License-Identifier: MIT
// Everything a C program can get wrong without breaking memory: one answer a line.
#include <hezuo_c.h>
#include <stdio.h>

static void print(const char* what, hezuo_text text) {
  printf("%s: %s\n", what, text.data == NULL ? "(null)" : text.data);
  hezuo_text_free(text);
}

static hezuo_slice slice(const char* data, size_t size) {
  hezuo_slice made;
  made.data = data;
  made.size = size;
  return made;
}

static void load_badly(void) {
  hezuo_text error = {NULL, 0};
  hezuo_rulebook* rulebook = hezuo_load(hezuo_in("[]"), &error);
  printf("loaded: %d\n", rulebook != NULL);
  print("options", error);
  hezuo_load(hezuo_in("{\"edition\":\"x\"}"), &error);
  print("edition", error);
  hezuo_load(hezuo_in("{\"overlay\":{\"x\":1}}"), &error);
  print("overlay", error);
  printf("without a reason: %d\n", hezuo_load(hezuo_in("{\"edition\":\"x\"}"), NULL) != NULL);
}

int main(void) {
  hezuo_text error = {NULL, 1};
  hezuo_rulebook* rulebook = NULL;
  hezuo_slice five[5] = {{"a", 1}, {"b", 1}, {"c", 1}, {"d", 1}, {"e", 1}};
  hezuo_slice two[2];
  load_badly();
  rulebook = hezuo_load(slice(NULL, 7), &error);
  print("null options", error);
  printf("size of no error: %u\n", (unsigned)error.size);
  print("null rulebook", hezuo_call(NULL, "rules", NULL, 0));
  print("null name", hezuo_call(rulebook, NULL, five, 1));
  print("unknown name", hezuo_call(rulebook, "chekc", five, 1));
  print("five inputs", hezuo_call(rulebook, "check", five, 5));
  print("null inputs", hezuo_call(rulebook, "count", NULL, 3));
  two[0] = slice("douyin-live.order", 17);
  two[1] = slice(NULL, 1000);
  print("null text", hezuo_call(rulebook, "check", two, 2));
  two[1] = slice("{\0}", 3);
  print("zero byte", hezuo_call(rulebook, "check", two, 2));
  two[0] = slice("a\0b", 3);
  print("zero byte in an id", hezuo_call(rulebook, "describe", two, 1));
  two[0] = slice("\xff\xfe", 2);
  print("no UTF-8", hezuo_call(rulebook, "describe", two, 1));
  two[1] = hezuo_in("3x");
  print("no number", hezuo_call(rulebook, "truncate", two, 2));
  hezuo_free(rulebook);
  hezuo_free(NULL);
  return 0;
}
