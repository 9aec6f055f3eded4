import {
  type DeclaredClass,
  declaredClasses,
  type FundingClass,
  fundingClasses,
  type GovernmentLevel,
  governmentLevels,
} from '@zhufu/domain/funding';
import { DayField, FenField, Id, LongText, Maybe, MayBeAbsent, OneOf, Phone, RegionCode, Text, Whole } from '../fields';

/** Who gives the money (出资单位); entered at one's own level. */
export class FundingPartyEditInput {
  @MayBeAbsent() @Text(60) name?: string;
  @Maybe() @Text(50) contactName?: string | null;
  @Maybe() @Phone() contactPhone?: string | null;
  @Maybe() @LongText(300) note?: string | null;
}

/** A new 出资单位; its name is once in a region. */
export class FundingPartyCreateInput extends FundingPartyEditInput {
  @Id() id: string;
  @Text(60) declare name: string;
}

/** A source of money (资金来源). Class and declared class are frozen by its first posted receipt (decisions.md 12). */
export class FundingSourceEditInput {
  @MayBeAbsent() @Text(60) name?: string;
  @MayBeAbsent() @OneOf(fundingClasses) fundingClass?: FundingClass;
  /** For government money only. */
  @Maybe() @OneOf(governmentLevels) level?: GovernmentLevel | null;
  /** For donations and the association's own money only. */
  @Maybe() @OneOf(declaredClasses) declaredClass?: DeclaredClass | null;
  @MayBeAbsent() @Whole(2000, 2100) year?: number;
  @Maybe() @Text(100) documentTitle?: string | null;
  @Maybe() @Text(60) documentNumber?: string | null;
  @Maybe() @Text(100) purpose?: string | null;
  @MayBeAbsent() @DayField() validFrom?: string;
  @MayBeAbsent() @DayField() validTo?: string;
  @MayBeAbsent() @FenField() pledged?: number;
}

/** A new source of one's own region: pledged in fen, valid from a day to a day, both inclusive. */
export class FundingSourceCreateInput extends FundingSourceEditInput {
  @Id() id: string;
  @Id() fundingPartyId: string;
  @Text(60) declare name: string;
  @OneOf(fundingClasses) declare fundingClass: FundingClass;
  @Whole(2000, 2100) declare year: number;
  @DayField() declare validFrom: string;
  @DayField() declare validTo: string;
  @FenField() declare pledged: number;
}

/** Money that has arrived (到账), on the account of one's own region. */
export class FundingReceiptEditInput {
  @MayBeAbsent() @FenField() amount?: number;
  @MayBeAbsent() @DayField() receivedOn?: string;
  @MayBeAbsent() @Text(40) voucher?: string;
  @Maybe() @Text(200) note?: string | null;
}

/** A receipt as a draft, which counts once another has posted it (decisions.md 9); amount in fen. */
export class FundingReceiptCreateInput extends FundingReceiptEditInput {
  @Id() id: string;
  @Id() fundingSourceId: string;
  @FenField() declare amount: number;
  @DayField() declare receivedOn: string;
  @Text(40) declare voucher: string;
}

/** Money passed down (下拨) from one's own region to a county below. */
export class FundingTransferEditInput {
  @MayBeAbsent() @FenField() amount?: number;
  @MayBeAbsent() @DayField() transferredOn?: string;
  @MayBeAbsent() @Text(40) voucher?: string;
  @Maybe() @Text(200) note?: string | null;
}

/** A transfer as a draft, which counts once another has posted it (decisions.md 9); amount in fen. */
export class FundingTransferCreateInput extends FundingTransferEditInput {
  @Id() id: string;
  @Id() fundingSourceId: string;
  @RegionCode() toRegionCode: string;
  @FenField() declare amount: number;
  @DayField() declare transferredOn: string;
  @Text(40) declare voucher: string;
}
