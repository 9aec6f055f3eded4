import type { Fen } from '@zhufu/domain/money';
import type { CoordinateSystem, HouseholdStatus } from '@zhufu/domain/households';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { MoneyColumn } from '../../platform/money.column';

const Text = (name?: string): PropertyDecorator => Column('text', { name, nullable: true });

/** Written by a trigger from the village (household_place.sql). */
const Place = (name: string): PropertyDecorator => Column({ type: 'text', name, insert: false, update: false });

/** A household's own row; sealed columns hold what Sealer makes of them. */
@Entity('household')
export class Household {
  @PrimaryColumn('uuid') id: string;
  @Column('text') number: string;
  @Column('text') path: string;
  @Column('uuid', { name: 'county_id' }) countyId: string;
  @Column('uuid', { name: 'township_id' }) townshipId: string;
  @Column('uuid', { name: 'village_id' }) villageId: string;
  @Column('text', { name: 'head_name' }) headName: string;
  @Text() sex: string | null;
  @Column('date', { name: 'birth_on', nullable: true }) birthOn: string | null;
  @Column('bytea', { name: 'id_card', nullable: true }) idCard: Buffer | null;
  @Column('bytea', { nullable: true }) phone: Buffer | null;
  @Column('bytea', { name: 'bank_card', nullable: true }) bankCard: Buffer | null;
  @Text('bank_name') bankName: string | null;
  @Text() address: string | null;
  @Text('registered_residence') registeredResidence: string | null;
  @Column('int', { nullable: true }) people: number | null;
  @MoneyColumn({ name: 'income_per_head', nullable: true }) incomePerHead: Fen | null;
  @Text() housing: string | null;
  @Column('text', { name: 'main_category' }) mainCategory: string;
  @Column('text', { name: 'hardship_level' }) hardshipLevel: string;
  @Column('text', { array: true }) causes: string[];
  @Column('text', { array: true }) identities: string[];
  @Text() situation: string | null;
  @Text('visit_advice') visitAdvice: string | null;
  @Column('jsonb') contacts: object[];
  @Text('doctor_name') doctorName: string | null;
  @Text('doctor_phone') doctorPhone: string | null;
  @Column('double precision', { nullable: true }) longitude: number | null;
  @Column('double precision', { nullable: true }) latitude: number | null;
  @Text() datum: CoordinateSystem | null;
  @Column('text') status: HouseholdStatus;
  @Text('return_reason') returnReason: string | null;
  @Text('closing_reason') closingReason: string | null;
  @Column('date', { name: 'ended_on', nullable: true }) endedOn: string | null;
  @Text('end_note') endNote: string | null;
  @Column('text', { name: 'search_tokens', array: true }) searchTokens: string[];
  @Column('boolean') synthetic: boolean;
  @Column('uuid', { name: 'reviewed_by', nullable: true }) reviewedBy: string | null;
  @Column('uuid', { name: 'approved_by', nullable: true }) approvedBy: string | null;
  @Column('uuid', { name: 'created_by' }) createdBy: string;
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date;
  @Column('bytea', { name: 'created_hash' }) createdHash: Buffer;
  @Column('timestamptz', { name: 'updated_at' }) updatedAt: Date;
  @Column('int') version: number;
  @Place('village_code') villageCode: string;
  @Place('village_name') villageName: string;
  @Place('township_name') townshipName: string;
  @Place('county_name') countyName: string;
}

/** One more person of the family. */
@Entity('household_member')
export class HouseholdMember {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'household_id' }) householdId: string;
  @Column('text') path: string;
  @Column('int') position: number;
  @Column('text') name: string;
  @Column('text') relation: string;
  @Text() sex: string | null;
  @Column('date', { name: 'birth_on', nullable: true }) birthOn: string | null;
  @Column('bytea', { name: 'id_card', nullable: true }) idCard: Buffer | null;
  @Text() health: string | null;
  @Text('disability_kind') disabilityKind: string | null;
  @Column('int', { name: 'disability_grade', nullable: true }) disabilityGrade: number | null;
  @Text('labour_capacity') labourCapacity: string | null;
  @Text() schooling: string | null;
  @Column('date', { name: 'deceased_on', nullable: true }) deceasedOn: string | null;
}
