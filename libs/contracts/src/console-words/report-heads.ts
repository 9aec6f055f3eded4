import type { WordTree } from '../words';

/** Heads of narrow columns, with the places where they may break (`|`, and `~` with a hyphen); without the marks they are the words they stand for. */
export const reportHeads = {
  householdCategory: {
    only_child_deceased: ['独生|子女|死亡|家庭', 'Only child deceased'],
    only_child_disabled: ['独生|子女|伤残|家庭', 'Only child disabled'],
    surgery_complication: ['计划|生育|手术|并发症', 'Surgery compli~cation'],
    only_child_hardship: ['独生|子女|困难|家庭', 'Only-child hard~ship'],
    two_daughter_hardship: ['双女|困难|家庭', 'Two-daugh~ter hard~ship'],
    reward_assistance: ['农村|奖励|扶助|对象', 'Rural reward and assis~tance'],
    other_hardship: ['其他|计生|困难|家庭', 'Other hard~ship'],
  },
  fundingClass: {
    government: ['政府|投入', 'Govern~ment'],
    department: ['部门|筹集', 'Depart~ments'],
    enterprise: ['企事业|单位|赞助', 'Enter~prises'],
    donation: ['社会|捐赠', 'Dona~tions'],
    association: ['协会|自筹', "Associ~ation's own"],
    unallocated: ['未分|来源', 'Source not stated'],
  },
  visitorRank: {
    city_leader: ['市|领导', 'City leader'],
    county_leader: ['县|领导', 'County leader'],
    township_leader: ['乡镇|主要|领导', 'Town~ship leader'],
    village_cadre: ['村|干部', 'Village cadre'],
    volunteer: ['志愿者', 'Volun~teer'],
    enterprise: ['企业', 'Enter~prise'],
  },
  registered: ['困难|家庭|总户数', 'Families on record'],
  ofItCash: ['其中|慰问金', 'Of it, cash'],
  goods: ['慰问品|折价', 'Goods at value'],
} as const satisfies WordTree;
