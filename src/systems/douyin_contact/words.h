// SPDX-License-Identifier: MIT
// The invitation in words.
#pragma once

#include "rulebook/words.h"

namespace hezuo::douyin_contact {

// clang-format off
inline constexpr Words kWords[] = {
    // key                                             zh-CN                                        en
    {"douyin-contact.invite",                          "合作邀请",                                  "Invitation to cooperate"},
    {"douyin-contact.invite/creatorId",                "达人",                                      "Creator"},
    {"douyin-contact.invite/products",                 "合作商品链接",                              "Product links"},
    {"hint:douyin-contact.invite/products",            "本店铺的商品链接，不可重复",                "Links of your own shop, each once"},
    {"douyin-contact.invite/commissionPercent",        "佣金率（%）",                               "Commission (%)"},
    {"douyin-contact.invite/discountZhe",              "专享折扣（折）",                            "Exclusive discount (tenths to pay)"},
    {"hint:douyin-contact.invite/discountZhe",         "9 折即付 90%",                              "9 means pay 90 %"},
    {"douyin-contact.invite/sendSample",               "邮寄样品",                                  "Send a sample"},
    {"hint:douyin-contact.invite/sendSample",          "邮寄细节由双方线下沟通",                    "Details are arranged offline"},
    {"douyin-contact.invite/note",                     "合作说明",                                  "Note"},
    {"douyin-contact.invite/contact",                  "联系方式",                                  "Contact"},
    {"hint:douyin-contact.invite/contact",             "达人同意后双方才能互相看到",                "Both sides see it only after the creator agrees"},
    {"douyin-contact.invite/contact/name",             "姓名",                                      "Name"},
    {"douyin-contact.invite/contact/phone",            "手机号",                                    "Mobile"},
    {"douyin-contact.invite/contact/wechat",           "微信号",                                    "WeChat ID"},
    {"say:douyin-contact.own-shop",                    "只能添加本店铺的商品链接。",                "Products are links of your own shop."},
    {"say:douyin-contact.daily-quota",                 "每天可联系的达人数量有限。",                "The number of creators contacted a day is limited."},
    {"douyin-contact.daily-quota!quota",               "每天最多联系{max}个达人，今天的名额已用完。", "At most {max} creators a day; today's are used up."},
    {"say:douyin-contact.head-creator",                "头部达人只能由旗舰店或月GMV达标的商家联系。", "Head creators are for flagship shops and those with a high monthly GMV."},
    {"douyin-contact.head-creator!not_eligible",       "LV{level}及以上或粉丝超过{fans}的达人，仅旗舰店或月GMV超过{gmvFen}元的商家可联系。", "Creators of level {level} and above, or with more than {fans} fans, are for flagship shops or a monthly GMV over {gmvFen} yuan."},
    {"say:douyin-contact.creator-eligible",            "达人须达到等级要求并入驻达人广场。",        "The creator has the level needed and is in the creator square."},
    {"douyin-contact.creator-eligible!not_eligible",   "达人须为LV{level}及以上，且入驻达人广场。", "The creator must be of level {level} or above and in the creator square."},
    {"say:douyin-contact.creator-contact",             "首次交换须填写手机号或微信号。",            "The first time, a mobile or a WeChat ID must be given."},
    {"douyin-contact.invite:sent",                     "等待达人处理",                              "Waiting for the creator"},
    {"douyin-contact.invite:exchanged",                "已交换联系方式",                            "Contacts exchanged"},
    {"douyin-contact.invite:declined",                 "达人已拒绝",                                "Declined"},
    {"tab:sent",                                       "待处理",                                    "Sent"},
    {"tab:exchanged",                                  "已交换",                                    "Exchanged"},
    {"tab:declined",                                   "已拒绝",                                    "Declined"},
    {"douyin-contact.invite/view",                     "查看邀请",                                  "View"},
    {"douyin-contact.invite/agree",                    "交换联系方式",                              "Exchange contacts"},
    {"douyin-contact.invite/agree/contact",            "交换的联系方式",                            "Contact to exchange"},
    {"douyin-contact.invite/agree/contact/phone",      "手机号",                                    "Mobile"},
    {"douyin-contact.invite/agree/contact/wechat",     "微信号",                                    "WeChat ID"},
    {"douyin-contact.invite/decline",                  "拒绝",                                      "Decline"},
    {"douyin-contact.invite:viewedAt",                 "查看时间",                                  "Viewed"},
    {"douyin-contact.invite:creatorContact",           "达人联系方式",                              "Creator's contact"},
    {"topic:invite-answered",                          "邀请处理结果",                              "The answer to an invitation"},
    {"fact:merchant.flagship",                         "是否旗舰店",                                "whether the shop is a flagship shop"},
    {"fact:merchant.monthlyGmvFen",                    "月GMV",                                     "the monthly GMV"},
    {"fact:merchant.contactedToday",                   "今天已联系的达人",                          "the creators contacted today"},
    {"fact:creator.level",                             "达人等级",                                  "the creator's level"},
    {"fact:creator.fans",                              "达人粉丝数",                                "the creator's fans"},
    {"fact:creator.inSquare",                          "是否入驻达人广场",                          "whether the creator is in the square"},
    {"fact:creator.contactOnFile",                     "达人是否已留联系方式",                      "whether the creator's contact is on file"},
    {"fact:shopProducts",                              "本店铺商品",                                "the shop's own products"},
    {"system:douyin-contact",                               "抖音精选联盟建联工具",                   "Douyin Selected Alliance contact tool"},
    {"about:douyin-contact",                                "商家向达人发出合作邀请；达人查看后同意则互换联系方式，也可拒绝。", "A merchant invites a creator; the creator looks, then agrees, upon which both see each other's contacts, or declines."},
    {"deed:record-view",                                    "记录首次查看",                           "records the first view"},
    {"deed:exchange-contacts",                              "互相展示联系方式",                       "shows each side the other's contact"},
    {"deed:tell-merchant",                                  "通知商家",                               "tells the merchant"},
};
// clang-format on

}  // namespace hezuo::douyin_contact
